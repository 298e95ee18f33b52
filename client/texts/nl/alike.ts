export const alike = {
  heading: "Lijkt jouw plan hierop?",
  found: (count: number) => (count === 1 ? "Er is al 1 plan dat erop lijkt. Samen sta je sterker." : `Er zijn al ${count} plannen die erop lijken. Samen sta je sterker.`),
  join: (title: string) => `Doe mee met ${title}`,
};
