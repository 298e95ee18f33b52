// Where people live: oneself, and whoever proves it for the municipality.
import { type Answers, type Row, rowsOf } from "../row.ts";
import type { Subject } from "../subjects/subject.ts";

const whoIsSignedIn = { anonymous: "NOT_SIGNED_IN", others: "yes" } as const;
const atTheDesk: Answers = { anonymous: "NOT_SIGNED_IN", regisseur: "yes", others: "NOT_ALLOWED" };
const ofTheWijk: Answers = { anonymous: "NOT_SIGNED_IN", regisseur: "yes", administrator: "yes", others: "NOT_FOUND" };
const shown = ({ id }: Subject) => ({ code: id, buurtId: "oost-electro" });

export const residenceRows: readonly Row[] = [
  ...rowsOf("Query.residenceDesks", undefined, { when: "of Oost", on: ["wijk"], reads: "{ id }", shows: () => '"oost"', answers: { regisseur: "yes", administrator: "yes", others: "nothing" } }),
  ...rowsOf("Mutation.requestLetter", () => ({ postcode: "9999 ZZ", houseNumber: "1" }), { when: "in another municipality", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "UNKNOWN_POSTCODE" } }),
  ...rowsOf("Mutation.proveByLetter", () => ({ code: "ACDEFGHJKL" }), { when: "without a letter", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "CODE_EXPIRED" } }),
  ...rowsOf("Mutation.showDeskCode", undefined, { when: "", on: ["none"], answers: whoIsSignedIn, keeps: true }),
  ...rowsOf("Mutation.makeLetters", () => ({ wijkId: "oost" }), { when: "none waits", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", regisseur: "NOTHING_WAITING", administrator: "NOTHING_WAITING", others: "NOT_ALLOWED" } }),
  ...rowsOf("Mutation.markLettersSent", ({ id }) => ({ batchId: id }), { when: "", on: ["letters"], answers: ofTheWijk }, { when: "not there", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "NOT_FOUND" } }),
  ...rowsOf("Mutation.proveAtDesk", shown, { when: "who shows a code, in Oost", on: ["desk code"], answers: atTheDesk }),
  ...rowsOf("Mutation.proveAtDesk", ({ id }) => ({ code: id, buurtId: "zuid-bloemen" }), { when: "who shows a code, in Zuid", on: ["desk code"], answers: { anonymous: "NOT_SIGNED_IN", otherRegisseur: "yes", others: "NOT_ALLOWED" } }),
  ...rowsOf("Mutation.proveAtDesk", () => ({ code: "ACDEFGHJ", buurtId: "oost-electro" }), { when: "nobody's code", on: ["none"], answers: { ...atTheDesk, regisseur: "CODE_EXPIRED" } }),
  ...rowsOf("Mutation.openPaperAccount", () => ({ name: "Bep", buurtId: "oost-electro" }), { when: "in Oost", on: ["none"], answers: atTheDesk, keeps: true }),
  ...rowsOf("Mutation.renewPaperCode", ({ id }) => ({ card: id }), { when: "of somebody in Oost", on: ["paper card"], answers: atTheDesk, keeps: true }),
  ...rowsOf("Mutation.renewPaperCode", () => ({ card: "ACDEFGHJ" }), { when: "nobody's card", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "NOT_ALLOWED" } }),
  { of: "GET /brieven/:batch/:file", when: "letters of Oost", on: ["letters"], answers: { anonymous: "401", regisseur: "200", administrator: "200", others: "404" }, at: ({ id }) => `/brieven/${id}/brieven.csv` },
  ...rowsOf("POST /auth/paper", () => ({ code: "ACDEFGHJKLMN" }), { when: "with a code that nobody was given", on: ["none"], answers: { others: "403" } }),
];

/** A letter is asked for from where one lives: after everybody got a home, each in a house of their own. */
export const lastLetterRows: readonly Row[] = [
  ...rowsOf("Mutation.requestLetter", (_none, asker) => ({ postcode: "1223 AB", houseNumber: String(1 + parseInt(asker.personId?.slice(-4) ?? "0", 16)) }), { when: "in this one", on: ["none"], answers: whoIsSignedIn, keeps: true }),
];
