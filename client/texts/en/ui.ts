import type { Texts } from "../catalogue.ts";

export const ui: Texts["ui"] = {
  optional: "(may stay empty)",
  report: "Report",
  reportOf: (what) => `Report ${what}`,
  required: (label) => `Please fill in “${label}”.`,
  chooseOne: "Choose one of these.",
  tooLong: (over) => (over === 1 ? "This is 1 character too long. Please shorten it a little." : `This is ${over} characters too long. Please shorten it a little.`),
  charactersLeft: (left) => (left === 1 ? "1 character left" : `${left} characters left`),
  notAnAmount: "This is not an amount. Write it like this: 1.250 or 12,50.",
  notATime: "Fill in a day and a time, for instance 28-11-2026 and 10:00.",
  day: "Day",
  time: "Time",
  close: "Close",
  more: "Show more",
  change: { added: "added:", removed: "removed:", end: "up to here." },
};
