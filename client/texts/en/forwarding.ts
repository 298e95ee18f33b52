import type { CaseProblem, CaseSystemKind, ForwardingState, ForwardingStepKind } from "#shared/cases/forwarding.ts";
import type { forwarding as nl } from "../nl/forwarding.ts";

const system: Record<CaseSystemKind, string> = { ZGW: "Case system", MAIL: "E-mail", MANUAL: "Taken by hand" };
const state: Record<ForwardingState, string> = { UNDERWAY: "On its way", AT_DESK: "Waits for somebody", FAILED: "Failed", DONE: "Arrived" };
const step: Record<ForwardingStepKind, string> = {
  CASE: "Case", DOCUMENT: "Document", LINK: "Document with the case", ROLE: "Who applies", STATUS: "First status", WIJK: "The wijk",
  DECISION: "Decision", RESULT: "Result", END_STATUS: "Last status", MAIL: "E-mail", TAKE: "Taking it",
};
const problem: Record<CaseProblem, string> = {
  UNREACHABLE: "The municipality's system gave no proper answer.",
  NOT_AUTHORISED: "The municipality's system does not let us in. See whether the key and the rights are right.",
  REFUSED_THERE: "The municipality's system did not accept this.",
  UNKNOWN_TYPE: "A type of case, document or decision is not in the municipality's catalogue.",
  ODD_ANSWER: "The municipality's system gave an answer that is not right.",
  FAILED_HERE: "Something went wrong on this site.",
  DECISION_UNCLEAR: "There is a decision in the case system. It does not show whether money was granted, or how much.",
  DECISION_TOO_LATE: "There is a decision in the case system. Here the application was decided or withdrawn already.",
  DECISION_NOT_BOOKED: "There is a decision in the case system. It does not fit the budget, or is not allowed like this.",
};

export const forwarding: typeof nl = {
  system, state, step, problem,
  title: "Forwarding to the municipality",
  lead: "What residents hand in goes on to the municipality's system. Here you see what arrived and what did not.",
  signInFirst: "Sign in with the account with which you work for the municipality.",
  notArrived: "Not arrived at the municipality",
  toForwarding: "See what you can do",
  toRoles: "To the roles",
  toDesk: "To the desk",
  which: "Which",
  every: "All dossiers",
  none: "There is nothing here. What is handed in in a wijk that is yours comes here by itself.",
  noneSuch: "No dossiers, with this choice.",
  count: (count: number, more: boolean) => `${count}${more ? " or more" : ""} ${count === 1 ? "dossier" : "dossiers"}, the newest first`,
  more: "Show older dossiers",
  inWijk: (reference: string, wijk: string) => `${reference} · ${wijk}`,
  since: (when: string) => `Since ${when}`,
  nextTry: (when: string) => `The site tries again by itself, on ${when}.`,
  tries: (count: number) => (count === 1 ? "tried once" : `tried ${count} times`),
  said: "What the system said",
  caseDue: (day: string) => `Decision by ${day} at the latest, says the case system`,
  steps: (done: number, all: number) => `${done} of ${all} steps done`,
  stepDone: (when: string) => `done on ${when}`,
  stepWaits: "not yet",
  parts: { application: "application", withdrawal: "withdrawal", decision: "decision" },
  completion: (number: string) => `completion ${number}`,
  retry: "Try again",
  retryOf: (title: string) => `to forward ‘${title}’`,
  retried: (title: string) => `‘${title}’ is being forwarded again.`,
  fetch: "Fetch the dossier (PDF)",
  fetchOf: (title: string) => `of ‘${title}’`,
  taken: "I took it along",
  takenOf: (title: string) => `to the municipality's system: ‘${title}’`,
  wasTaken: (title: string) => `‘${title}’ now stands as arrived.`,
};
