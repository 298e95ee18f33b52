export const outcomes = {
  title: "What came of it",
  all: "All plans that are done",
  tile: (buurt: string, year: number) => `buurttegel in ${buurt}, ${year}`,
  spent: (amount: string) => `It cost the wijkbudget ${amount}.`,
  notAccounted: "It is there. The group will still tell what it cost and what came of it.",
};
