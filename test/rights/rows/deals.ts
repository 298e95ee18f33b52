// What was granted: agreed on, paid, told of, accounted for and settled.
import { nobody } from "../../support/neighbourhood.ts";
import { type Answers, type Row, rowsOf } from "../row.ts";
import type { Subject, SubjectName } from "../subjects/subject.ts";
import { act } from "./initiatives.ts";

const id = (subject: Subject) => ({ id: subject.id });
const stewardsOnly: Answers = { anonymous: "NOT_SIGNED_IN", initiators: "yes", others: "NOT_A_STEWARD" };
const regisseurOnly: Answers = { anonymous: "NOT_SIGNED_IN", regisseur: "yes", others: "NOT_ALLOWED" };
const parties = (state: Answers["others"]): Answers => ({ anonymous: "NOT_SIGNED_IN", initiators: state, regisseur: state, others: "NOT_ALLOWED" });
const drawnUp: SubjectName[] = ["TOEGEKEND drawn up", "TOEGEKEND signed by initiators", "TOEGEKEND signed by municipality"];
const agreed: SubjectName[] = ["BUURTDEAL", "IN_UITVOERING"];
const unknown = (field: string, given: Row["given"], anonymous: Answers["others"] = "NOT_SIGNED_IN") => rowsOf(`Mutation.${field}`, given, { when: "not there", on: ["none"], answers: { anonymous, others: "NOT_FOUND" } });

export const dealRows: readonly Row[] = [
  ...act("draftBuurtdeal", (subject) => ({ input: { id: subject.id, initiatorsDo: "Planten", municipalityDoes: "Betalen", upkeepUntil: "2030" } }), [
    ["TOEGEKEND, signed or not", ["TOEGEKEND", ...drawnUp], regisseurOnly],
    ["BUURTDEAL, IN_UITVOERING: a next version", agreed, regisseurOnly],
  ]),
  ...act("signBuurtdeal", (subject) => ({ id: subject.id, party: "INITIATOR", version: 1 }), [
    ["for the group: TOEGEKEND, not drawn up", ["TOEGEKEND"], parties("INCOMPLETE")],
    ["for the group: TOEGEKEND, drawn up", ["TOEGEKEND drawn up"], { ...parties("yes"), regisseur: "NOT_ALLOWED" }],
    ["for the group: TOEGEKEND, signed by it", ["TOEGEKEND signed by initiators"], { ...parties("ALREADY_SIGNED"), regisseur: "NOT_ALLOWED" }],
    ["for the group: TOEGEKEND, signed by the municipality", ["TOEGEKEND signed by municipality"], { ...parties("yes"), regisseur: "ALREADY_SIGNED" }],
    ["BUURTDEAL, IN_UITVOERING: signed by all", agreed, parties("ALREADY_SIGNED")],
  ]),
  ...rowsOf("Mutation.signBuurtdeal", (subject) => ({ id: subject.id, party: "MUNICIPALITY", version: 1 }),
    { when: "for the municipality: TOEGEKEND, drawn up", on: ["TOEGEKEND drawn up"], answers: regisseurOnly },
    { when: "for the municipality: TOEGEKEND, signed by the group", on: ["TOEGEKEND signed by initiators"], answers: { ...regisseurOnly, initiators: "ALREADY_SIGNED" } },
  ),
  ...unknown("signAsMaintainer", () => ({ key: "ACDEFGHJKLMN", version: 1 })),
  ...act("inviteMaintainer", (subject) => ({ id: subject.id, name: "Wim" }), [
    ["TOEGEKEND, not drawn up", ["TOEGEKEND"], { ...stewardsOnly, initiators: "INCOMPLETE" }],
    ["TOEGEKEND, drawn up", ["TOEGEKEND drawn up"], stewardsOnly, true],
    ["BUURTDEAL, IN_UITVOERING: signed by all", agreed, { ...stewardsOnly, initiators: "ALREADY_SIGNED" }],
  ]),
  ...unknown("withdrawMaintainer", () => ({ maintainerId: nobody })),
  ...act("remarkOnDeal", (subject) => ({ id: subject.id, text: "Wie snoeit er?" }), [
    ["TOEGEKEND, not drawn up", ["TOEGEKEND"], parties("INCOMPLETE")],
    ["drawn up, until it is there", [...drawnUp, ...agreed], parties("yes"), true],
  ]),
  ...act("scheduleInstalments", (subject) => ({ id: subject.id, instalments: [{ what: "Voorschot", cents: 5_000, dueOn: "2027-01-01" }] }), [
    ["BUURTDEAL", ["BUURTDEAL"], regisseurOnly, true],
    ["IN_UITVOERING, GEREALISEERD: all is paid", ["IN_UITVOERING", "GEREALISEERD", "GEREALISEERD accounted"], { ...regisseurOnly, regisseur: "NOTHING_WAITING" }],
  ]),
  ...act("pay", id, [
    ["BUURTDEAL", ["BUURTDEAL"], regisseurOnly],
    ["IN_UITVOERING, GEREALISEERD: all is paid", ["IN_UITVOERING", "GEREALISEERD", "GEREALISEERD accounted"], { ...regisseurOnly, regisseur: "NOTHING_WAITING" }],
  ]),
  ...unknown("approveInstalment", () => ({ instalmentId: nobody }), "NOT_FOUND"),
  ...act("postUpdate", (subject) => ({ id: subject.id, text: "Het schiet op." }), [["IN_UITVOERING, GEREALISEERD", ["IN_UITVOERING", "GEREALISEERD", "GEREALISEERD accounted"], stewardsOnly, true]]),
  ...act("addMilestone", (subject) => ({ id: subject.id, title: "De bank staat", plannedOn: "2027-03-01" }), [["BUURTDEAL, IN_UITVOERING", agreed, stewardsOnly, true]]),
  ...unknown("reachMilestone", () => ({ milestoneId: nobody }), "NOT_FOUND"),
  ...unknown("delayMilestone", () => ({ milestoneId: nobody, plannedOn: "2027-03-01", reason: "Regen" }), "NOT_FOUND"),
  ...act("realise", id, [["IN_UITVOERING", ["IN_UITVOERING"], stewardsOnly]]),
  ...unknown("removeReceipt", () => ({ receiptId: nobody })),
  ...act("accountFor", (subject) => ({ input: { id: subject.id, results: "Mooi geworden." } }), [["GEREALISEERD", ["GEREALISEERD", "GEREALISEERD accounted"], stewardsOnly]]),
  ...act("settleAccount", (subject) => ({ input: { id: subject.id, settledCents: 0, reason: "Niets gebruikt." } }), [
    ["GEREALISEERD, not accounted for", ["GEREALISEERD"], { ...regisseurOnly, regisseur: "INCOMPLETE" }],
    ["GEREALISEERD, accounted for", ["GEREALISEERD accounted"], regisseurOnly],
  ]),
  ...act("recordReturn", id, [["VERANTWOORD, nothing to come back", ["VERANTWOORD"], { ...regisseurOnly, regisseur: "NOTHING_WAITING" }]]),
  // Of Zuid, where nothing was approved.
  ...rowsOf("Mutation.makePaymentRun", () => ({ wijkId: "zuid" }), { when: "nothing waits", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", otherRegisseur: "NOTHING_WAITING", otherManager: "NOTHING_WAITING", others: "NOT_ALLOWED" } }),
  ...unknown("markRunSent", () => ({ runId: nobody })),
  ...unknown("settleRun", () => ({ runId: nobody, outcome: "CONFIRMED" })),
  ...rowsOf("Query.paymentDesks", () => ({}), { when: "of a wijk that is theirs", on: ["none"], reads: "{ id }", shows: () => '"oost"', answers: { regisseur: "yes", manager: "yes", others: "nothing" } }),
  { of: "GET /buurtdeal/:id/:file", when: "a version that is there", on: ["BUURTDEAL"], answers: { others: "200" }, at: ({ id: plan }) => `/buurtdeal/${plan}/1.pdf` },
  { of: "GET /buurtdeal/:id/:file", when: "not there", on: ["none"], answers: { others: "404" }, at: () => `/buurtdeal/${nobody}/1.pdf` },
  { of: "POST /receipts/:id", when: "with no file", on: ["IN_UITVOERING"], answers: { anonymous: "401", initiators: "415", others: "403" }, at: ({ id: plan }) => `/receipts/${plan}` },
  { of: "POST /receipts/:id", when: "not there", on: ["none"], answers: { anonymous: "401", others: "404" }, at: () => `/receipts/${nobody}` },
  { of: "GET /receipts/:id", when: "of a plan that is accounted for", on: ["receipt"], answers: { initiators: "200", regisseur: "200", others: "404" }, at: ({ id: receipt }) => `/receipts/${receipt}` },
  { of: "GET /receipts/:id", when: "not there", on: ["none"], answers: { others: "404" }, at: () => `/receipts/${nobody}` },
  { of: "GET /betalingen/:id/pain001.xml", when: "not there", on: ["none"], answers: { anonymous: "401", others: "404" }, at: () => `/betalingen/${nobody}/pain001.xml` },
];
