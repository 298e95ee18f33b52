import type { Texts } from "../catalogue.ts";

export const theme: Texts["theme"] = {
  kind: (year) => `Theme of ${year} in`,
  plans: "Plans",
  allPlans: "All plans of this theme",
  noPlans: "There is no plan with this theme yet. Start a group and write one together.",
  say: "How far does your say reach?",
  noGroups: "There is no group with this theme yet.",
};
