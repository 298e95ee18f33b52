export const theme = {
  kind: (year: number) => `Thema van ${year} in`,
  plans: "Plannen",
  allPlans: "Alle plannen bij dit thema",
  noPlans: "Er is nog geen plan bij dit thema. Begin een groep, dan schrijf je er samen een.",
  say: "Hoeveel invloed heb je?",
  noGroups: "Er is nog geen groep bij dit thema.",
};
