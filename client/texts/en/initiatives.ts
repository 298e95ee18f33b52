import type { Texts } from "../catalogue.ts";

export const initiatives: Texts["initiatives"] = {
  title: "Initiatives",
  lead: "Plans of residents for their own street, buurt or wijk.",
  theme: (title) => `Theme ${title}`,
  asked: (amount) => `${amount} asked for`,
  supporters: (count, threshold) => (count >= threshold ? `${count} neighbours` : `${count} of ${threshold} neighbours`),
  enough: "support this plan. That is enough!",
  needed: (supporters, buurten) =>
    [supporters ? `support this. ${supporters} more needed` : "support this", buurten === 1 ? "from one more buurt" : buurten ? `from ${buurten} more buurten` : ""].filter(Boolean).join(", ") + ".",
  filter: "Show",
  wijk: "Wijk",
  everyWijk: "All wijken",
  themeFilter: "Theme",
  everyTheme: "All themes",
  stage: "Where the plan is",
  stages: { every: "Everything", gathering: "Gathering support", deciding: "Waiting for a decision", doing: "Being carried out", done: "Done", ended: "Stopped or turned down" },
  found: (count, more) => (more ? `The newest ${count} plans. There are more.` : count === 1 ? "1 plan" : `${count} plans`),
  none: "We find no plans with this choice. Choose another wijk, or show everything.",
  showAll: "Show everything",
  more: "More plans",
  start: "Do you have an idea? Start a group",
};
