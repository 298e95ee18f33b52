export const outcomes = {
  title: "Dit is er van gekomen",
  all: "Alle plannen die klaar zijn",
  tile: (buurt: string, year: number) => `buurttegel in ${buurt}, ${year}`,
  spent: (amount: string) => `Kostte het wijkbudget ${amount}.`,
  notAccounted: "Het is er. Wat het kostte en opleverde, vertelt de groep nog.",
};
