import type { alike as nl } from "../nl/alike.ts";

export const alike: typeof nl = {
  heading: "Is your plan like one of these?",
  found: (count) => (count === 1 ? "There is 1 plan already that is like it. Together you are stronger." : `There are ${count} plans already that are like it. Together you are stronger.`),
  join: (title) => `Join ${title}`,
};
