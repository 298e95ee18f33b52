import type { Texts } from "../catalogue.ts";

const buurten = (count: number) => (count === 1 ? "1 buurt" : `${count} buurten`);
const neighbours = (count: number) => (count === 1 ? "1 neighbour" : `${count} neighbours`);

export const draagvlak: Texts["draagvlak"] = {
  heading: "Support of neighbours",
  gauge: (supporters, threshold) => `${neighbours(supporters)} ${supporters === 1 ? "supports" : "support"} this plan. ${threshold} are needed.`,
  ofNeeded: (threshold) => `of ${threshold} needed`,
  wereNeeded: (threshold) => `${threshold} were needed`,
  enough: "There is enough support!",
  neighboursNeeded: (count) => `${neighbours(count)} more needed.`,
  bothNeeded: (count, more) => `${neighbours(count)} more needed, and support from ${buurten(more)} more.`,
  buurtenNeeded: (more) => `There are enough neighbours. Now support from ${more === 1 ? "1 other buurt" : `${more} other buurten`}.`,
  reached: (reached, all) => `There is support now from ${reached} of the ${buurten(all)} (parts of this wijk).`,
  wasReached: (supporters, reached) => `${neighbours(supporters)} from ${buurten(reached)} supported this plan.`,
  proven: (supporters, proven, wijk) => `${supporters} people, of whom ${proven} are proven residents of ${wijk}.`,
  closed: "Support can no longer be given: the plan has moved on.",
  spread: "Support by buurt",
  spreadWhy: (needed) => `Support is needed from at least ${buurten(needed)}: a plan is not for one street.`,
  buurt: "Buurt",
  supporters: "Neighbours who support",
  few: "fewer than 5",
  fewWhy: "Small numbers are not shown exactly. So nobody can be recognised.",
  changed: (supporters) => `Now ${neighbours(supporters)}.`,
  support: "I support this plan",
  supported: "You support this plan",
  supportedWhy: "Your name is not shown. Only the number counts.",
  takeBack: "Take my support back",
  signIn: "Sign in to support",
  giveResidence: "Fill in your postcode",
  residenceWhy: "Only neighbours from the wijk count. Your postcode tells us which wijk you live in.",
  otherWijk: (wijk) => `Only those who live in ${wijk} can support this plan. You can join the talk, though.`,
};
