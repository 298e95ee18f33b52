import type { home as nl } from "../nl/home.ts";

export const home: typeof nl = {
  title: "What is going on in your wijk?",
  lead: (municipality) => `Make a plan for your street or buurt with your neighbours. The municipality of ${municipality} has money for it. A wijk is your part of town.`,
  postcode: "What is your postcode?",
  postcodeHint: "For instance 1223 AB. We do not keep it.",
  toMyWijk: "To my wijk",
  badPostcode: "This is not a postcode. Write four digits and two letters, for instance 1223 AB.",
  orPick: "Or choose your wijk",
  newest: "New plans",
  allInitiatives: "All plans",
  noInitiatives: "There are no plans yet. Start the first: form a group with your neighbours.",
  town: (municipality) => `All of ${municipality}`,
  money: "How much money is left?",
  soon: "Soon",
  wholeAgenda: "Whole calendar",
  nothingSoon: "There is nothing in the calendar for the next two weeks.",
  how: "From idea to street",
  steps: [
    { title: "Find each other", text: "Start a group, or join one in your wijk." },
    { title: "Write together", text: "What do you want, what does it cost and what do you do yourselves?" },
    { title: "Gather support", text: "Neighbours support the plan. That is called draagvlak." },
    { title: "Hand it in", text: "Within thirteen weeks you hear whether there will be money. You always see where your plan is." },
  ],
  howMore: "How it works",
};
