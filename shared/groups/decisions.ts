/** What a member can say to a proposal; an objection comes with its reason. */
export const groupChoices = ["AGREE", "ABSTAIN", "OBJECT"] as const;
export type GroupChoice = (typeof groupChoices)[number];

/** Of an anonymous decision that fewer took part in, nothing is counted out: two could tell each other's choice from it. */
export const leastAnonymous = 3;
/** Decisions of one group that are open at once. */
export const mostOpenDecisions = 10;
/** The newest of a group, which its page shows. */
export const mostDecisions = 20;

const hourMs = 3_600_000;
/** From now until then, in milliseconds: long enough to be seen, short enough to be remembered. */
const leastMs = hourMs;
const mostMs = 92 * 24 * hourMs;

/** Whether a decision that opens now may close then. */
export function isPossibleClosing(closes: Date, now: Date): boolean {
  const lasts = closes.getTime() - now.getTime();
  return lasts >= leastMs && lasts <= mostMs;
}
