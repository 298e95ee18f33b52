// The way of an initiative: read by the policy, the screen, the enum and the CHECK constraint.
export const stages = [
  "IDEE", "CONCEPT", "DRAAGVLAK", "INGEDIEND", "IN_BEHANDELING", "TOEGEKEND", "AFGEWEZEN", "BUURTDEAL", "IN_UITVOERING", "GEREALISEERD",
  "VERANTWOORD", "INGETROKKEN",
] as const;
export type Stage = (typeof stages)[number];

/**
 * Who may act, by their bond with the initiative:
 * drafter: active member of its group · helper: such a member or the wijkregisseur · initiator: its author or a steward of its group · resident: lives in the area of its round ·
 * regisseur: wijkregisseur of its wijk · handler: regisseur, or who stands in for one · party: initiator or regisseur · signer: a party, or a neighbour who said to maintain it · decider: holds a role that the mandate of its amount names,
 * or stands in for who does · adviser: the same of a step that its route asks first · reviewer: decides on objections, having had no hand in the decision · anyone: whoever is signed in.
 */
export type Bond = "drafter" | "helper" | "initiator" | "resident" | "regisseur" | "handler" | "party" | "signer" | "decider" | "adviser" | "reviewer" | "anyone";

interface Act {
  readonly from: readonly Stage[];
  readonly to: readonly Stage[];
  readonly by: Bond;
}

const drafting = ["IDEE", "CONCEPT"] as const;
/** Until it is handed in, its text is still worked on. */
const shaping = [...drafting, "DRAAGVLAK"] as const;
/** From the grant until it is there, what was agreed can be laid down anew. */
const agreeing = ["TOEGEKEND", "BUURTDEAL", "IN_UITVOERING"] as const;
const open = stages.filter((stage) => !drafting.includes(stage as never));

/**
 * Every act on an initiative: the stages it is possible in, those it may lead to (none: it stays), and whose it is. One step is nobody's act: a
 * round that ends without enough support leads from DRAAGVLAK back to CONCEPT by its rule.
 */
export const acts = {
  edit: { from: drafting, to: ["CONCEPT"], by: "drafter" },
  /** Naming the text as it stands, and putting an earlier one back. */
  keepVersion: { from: drafting, to: [], by: "drafter" },
  redraft: { from: ["DRAAGVLAK"], to: [], by: "drafter" },
  openForDraagvlak: { from: ["CONCEPT"], to: ["DRAAGVLAK"], by: "initiator" },
  note: { from: shaping, to: [], by: "helper" },
  settle: { from: shaping, to: [], by: "initiator" },
  merge: { from: shaping, to: ["INGETROKKEN"], by: "initiator" },
  support: { from: ["DRAAGVLAK"], to: [], by: "resident" },
  amend: { from: ["DRAAGVLAK"], to: [], by: "initiator" },
  extendDraagvlak: { from: ["DRAAGVLAK"], to: [], by: "initiator" },
  enterVoices: { from: ["DRAAGVLAK"], to: [], by: "helper" },
  confirmVoices: { from: ["DRAAGVLAK"], to: [], by: "party" },
  settleVoices: { from: ["DRAAGVLAK"], to: [], by: "regisseur" },
  raiseConcern: { from: ["DRAAGVLAK"], to: [], by: "resident" },
  answerConcern: { from: ["DRAAGVLAK", "INGEDIEND", "IN_BEHANDELING"], to: [], by: "initiator" },
  removeSupport: { from: ["DRAAGVLAK"], to: [], by: "regisseur" },
  /** Saying what an application needs beside the plan. */
  prepare: { from: shaping, to: [], by: "drafter" },
  /** What the wijkregisseur says of it, and that somebody spoke with them. */
  answerCriteria: { from: [...shaping, "INGEDIEND", "IN_BEHANDELING"], to: [], by: "regisseur" },
  handIn: { from: ["DRAAGVLAK"], to: ["INGEDIEND"], by: "initiator" },
  withdraw: { from: ["IDEE", "CONCEPT", "DRAAGVLAK", "INGEDIEND", "IN_BEHANDELING"], to: ["INGETROKKEN"], by: "initiator" },
  takeUp: { from: ["INGEDIEND"], to: ["IN_BEHANDELING"], by: "handler" },
  askCompletion: { from: ["INGEDIEND", "IN_BEHANDELING"], to: [], by: "handler" },
  extendClock: { from: ["INGEDIEND", "IN_BEHANDELING"], to: [], by: "handler" },
  recordStep: { from: ["IN_BEHANDELING"], to: [], by: "adviser" },
  /** Answering what was asked to be completed. */
  complete: { from: ["INGEDIEND", "IN_BEHANDELING"], to: [], by: "initiator" },
  decide: { from: ["IN_BEHANDELING"], to: ["TOEGEKEND", "AFGEWEZEN"], by: "decider" },
  object: { from: ["AFGEWEZEN", "TOEGEKEND"], to: [], by: "initiator" },
  settleObjection: { from: ["AFGEWEZEN", "TOEGEKEND", "BUURTDEAL", "IN_UITVOERING", "GEREALISEERD"], to: [], by: "reviewer" },
  /** Upholding an objection: no longer once the buurtdeal is signed on what was decided. */
  replaceDecision: { from: ["AFGEWEZEN", "TOEGEKEND"], to: ["TOEGEKEND"], by: "reviewer" },
  reopen: { from: ["AFGEWEZEN"], to: ["IN_BEHANDELING"], by: "handler" },
  /** Also what was agreed can be changed: then all sign anew, and what they signed before holds until they have. */
  draftBuurtdeal: { from: agreeing, to: [], by: "regisseur" },
  remarkOnDeal: { from: agreeing, to: [], by: "signer" },
  inviteMaintainer: { from: agreeing, to: [], by: "initiator" },
  signBuurtdeal: { from: ["TOEGEKEND"], to: ["BUURTDEAL"], by: "signer" },
  signChange: { from: ["BUURTDEAL", "IN_UITVOERING"], to: [], by: "signer" },
  schedulePayment: { from: ["BUURTDEAL", "IN_UITVOERING", "GEREALISEERD"], to: [], by: "regisseur" },
  pay: { from: ["BUURTDEAL"], to: ["IN_UITVOERING"], by: "regisseur" },
  payOn: { from: ["IN_UITVOERING", "GEREALISEERD"], to: [], by: "regisseur" },
  planMilestones: { from: ["BUURTDEAL", "IN_UITVOERING"], to: [], by: "initiator" },
  postUpdate: { from: ["IN_UITVOERING", "GEREALISEERD"], to: [], by: "initiator" },
  realise: { from: ["IN_UITVOERING"], to: ["GEREALISEERD"], by: "initiator" },
  enterReceipt: { from: ["BUURTDEAL", "IN_UITVOERING", "GEREALISEERD"], to: [], by: "initiator" },
  account: { from: ["GEREALISEERD"], to: [], by: "initiator" },
  settleAccount: { from: ["GEREALISEERD"], to: ["VERANTWOORD"], by: "regisseur" },
  recordReturn: { from: ["VERANTWOORD"], to: [], by: "regisseur" },
  comment: { from: open, to: [], by: "anyone" },
  moderate: { from: stages, to: [], by: "regisseur" },
} as const satisfies Record<string, Act>;

export type ActName = keyof typeof acts;

export function isPossible(act: ActName, stage: Stage): boolean {
  return (acts[act].from as readonly Stage[]).includes(stage);
}

/** Handed in and not accounted for: somebody is answerable for it to the municipality. */
export const answerable = ["INGEDIEND", "IN_BEHANDELING", "TOEGEKEND", "BUURTDEAL", "IN_UITVOERING", "GEREALISEERD"] as const satisfies readonly Stage[];

/** Drafts are their group's own; from draagvlak on everything is public. */
export function isPublic(stage: Stage): boolean {
  return !(drafting as readonly Stage[]).includes(stage);
}

/** Stages in which a group writes in its document: before it is public as the plan itself, and after that as a next version of it. */
export const drafted: readonly Stage[] = [...acts.edit.from, ...acts.redraft.from];

/** The stages of a road without setbacks, as the path on the page draws it. */
export const path = [
  "IDEE", "CONCEPT", "DRAAGVLAK", "INGEDIEND", "IN_BEHANDELING", "TOEGEKEND", "BUURTDEAL", "IN_UITVOERING", "GEREALISEERD", "VERANTWOORD",
] as const satisfies readonly Stage[];
