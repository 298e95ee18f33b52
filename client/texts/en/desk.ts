import type { desk as nl } from "../nl/desk.ts";

export const desk: typeof nl = {
  title: "Desk",
  lead: "This is waiting for you. What has waited longest is on top.",
  waiting: (count) => (count === 1 ? "1 plan is waiting for you" : `${count} plans are waiting for you`),
  keys: "With the keyboard: Tab to the list, then j or ↓ next, k or ↑ previous, Enter opens, Escape closes.",
  waitsSince: (day) => `waiting since ${day}`,
  due: (date) => `answer by ${date}`,
  late: (date) => `late: it was due on ${date}`,
  asked: "asked",
  supporters: (count) => (count === 1 ? "1 neighbour supports this" : `${count} neighbours support this`),
  wholePlan: "Read the whole plan",
  emptyTitle: "Your desk is empty",
  empty: "Nobody is waiting for you. A good moment to go out into the wijk.",
  emptyLink: "See what is going on",
  more: "Show more",
  signInFirst: "Sign in to open your desk.",
  nothingToDo: "You are done with this plan. It leaves your desk.",
  handled: (title, act) => `${title}: ${act}`,
  stewardsWanted: { heading: "Groups without a steward", why: "Ask one of the members to lead the group. Open the group and choose somebody at the members.", since: (day) => `since ${day}` },
  payments: "Payments",
  newsletters: "Write to your wijk",
};
