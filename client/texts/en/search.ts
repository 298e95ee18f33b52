export const search = {
  title: "Search",
  label: "Search for a plan",
  go: "Search",
  found: (count: number, text: string) => (count === 0 ? `No plans found for “${text}”.` : count === 1 ? `1 plan found for “${text}”.` : `${count === 20 ? "The first 20 plans" : `${count} plans`} for “${text}”.`),
  none: "Try another word, or a part of the word.",
  all: "See all plans",
};
