export const outcomes = {
  title: "Що з цього вийшло",
  all: "Усі виконані плани",
  tile: (buurt: string, year: number) => `buurttegel у ${buurt}, ${year}`,
  spent: (amount: string) => `Це коштувало wijkbudget ${amount}.`,
  notAccounted: "Це вже є. Група ще розповість, скільки це коштувало і що дало.",
};
