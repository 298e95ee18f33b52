import { type Answers, type Row, rowsOf } from "../row.ts";
import { act } from "./initiatives.ts";

const regisseurOnly: Answers = { anonymous: "NOT_SIGNED_IN", regisseur: "yes", others: "NOT_ALLOWED" };
const stewardsOnly: Answers = { anonymous: "NOT_SIGNED_IN", initiators: "yes", others: "NOT_A_STEWARD" };
const reviewersOnly: Answers = { anonymous: "NOT_SIGNED_IN", manager: "yes", wijkwethouder: "yes", wethouder: "yes", others: "NOT_ALLOWED" };
const byAdministrators: Answers = { anonymous: "NOT_SIGNED_IN", administrator: "yes", others: "NOT_ALLOWED" };
const answerable: Answers = { regisseur: "yes", otherRegisseur: "yes", manager: "yes", otherManager: "yes", wijkwethouder: "yes", otherWijkwethouder: "yes", wethouder: "yes", administrator: "yes", councilReader: "yes", others: "nothing" };

export const decidingRows: readonly Row[] = [
  ...act("askCompletion", ({ id }) => ({ id, parts: ["COSTS"], reason: "De offerte ontbreekt." }), [["INGEDIEND, IN_BEHANDELING", ["INGEDIEND", "IN_BEHANDELING"], regisseurOnly]]),
  ...act("extendClock", ({ id }) => ({ id, reason: "Er is advies nodig." }), [["INGEDIEND, IN_BEHANDELING", ["INGEDIEND", "IN_BEHANDELING"], regisseurOnly]]),
  ...act("recordStep", ({ id }) => ({ id, key: "ADVICE_WIJKREGISSEUR", positive: true, words: "Een goed plan." }), [
    ["IN_BEHANDELING, along the wijkbudget", ["IN_BEHANDELING"], { anonymous: "NOT_SIGNED_IN", others: "NOT_ALLOWED" }],
    ["IN_BEHANDELING, a bijzondere wijkkans", ["IN_BEHANDELING wijkkans"], regisseurOnly],
  ]),
  ...act("objectToDecision", ({ id }) => ({ id, text: "De kosten zijn verkeerd gelezen." }), [["AFGEWEZEN, TOEGEKEND", ["AFGEWEZEN", "TOEGEKEND"], stewardsOnly]]),
  ...act("settleObjection", ({ id }) => ({ input: { id, upheld: false, grantedCents: 0, answer: "Het blijft zo." } }), [
    ["decided, with an objection", ["AFGEWEZEN objected"], reviewersOnly],
    ["decided, without one", ["AFGEWEZEN", "TOEGEKEND", "BUURTDEAL", "IN_UITVOERING", "GEREALISEERD"], { ...reviewersOnly, manager: "NOT_ASKED", wijkwethouder: "NOT_ASKED", wethouder: "NOT_ASKED" }],
  ]),
  ...act("reopenDossier", ({ id }) => ({ id, reason: "Er is nieuw geld." }), [
    ["AFGEWEZEN", ["AFGEWEZEN"], regisseurOnly],
    ["AFGEWEZEN, with an objection", ["AFGEWEZEN objected"], { ...regisseurOnly, regisseur: "ALREADY_ASKED" }],
  ]),
  ...rowsOf("Query.initiative", ({ id }) => ({ id }),
    { when: "the words of an objection", on: ["AFGEWEZEN objected"], reads: "{ dossier { objections { text } } }", shows: () => "verkeerd gelezen", answers: { initiators: "yes", regisseur: "yes", manager: "yes", wijkwethouder: "yes", wethouder: "yes", others: "nothing" } },
    { when: "that there is one", on: ["AFGEWEZEN objected"], reads: "{ dossier { objections { decideBy } } }", shows: () => '"decideBy"', answers: { others: "yes" } },
  ),
  ...rowsOf("Query.desk", () => ({ first: 50 }),
    { when: "AFGEWEZEN, with an objection", on: ["AFGEWEZEN objected"], answers: { manager: "yes", wijkwethouder: "yes", wethouder: "yes", others: "nothing" } },
    { when: "IN_BEHANDELING, a bijzondere wijkkans without advice", on: ["IN_BEHANDELING wijkkans"], answers: { regisseur: "yes", wijkwethouder: "yes", others: "nothing" } },
  ),
  { of: "GET /besluit/:id/besluit.pdf", when: "decided", on: ["AFGEWEZEN", "TOEGEKEND"], answers: { others: "200" }, at: ({ id }) => `/besluit/${id}/besluit.pdf` },
  { of: "GET /besluit/:id/besluit.pdf", when: "not decided, or not there", on: ["IN_BEHANDELING", "CONCEPT", "none"], answers: { others: "404" }, at: ({ id }) => `/besluit/${id}/besluit.pdf` },
  { of: "Query.mandates", when: "any", on: ["none"], reads: "{ route }", shows: () => "WIJKKANS", answers: { others: "yes" } },
  { of: "Query.termRules", when: "any", on: ["none"], reads: "{ kind }", shows: () => "REVIEW", answers: { others: "yes" } },
  { of: "Query.latePenalties", when: "any", on: ["none"], reads: "{ source }", shows: () => "4:17", answers: { others: "yes" } },
  { of: "Query.standIns", when: "any", on: ["stand-in"], answers: answerable },
  { of: "Mutation.layDownMandates", when: "any", on: ["none"], given: () => ({ input: { route: "BID", validFrom: "2040-01-01", rows: [{ upToCents: 100, hands: ["WETHOUDER"], instrument: "besluit" }], source: "Mandaatbesluit" } }), answers: byAdministrators },
  {
    of: "Mutation.layDownStandIn", when: "any", on: ["two who decide"], answers: byAdministrators,
    given: ({ memberId, askerId }) => ({ input: { personId: memberId, standInId: askerId, covers: "AWAY", beginsAt: new Date().toISOString(), endsAt: new Date(Date.now() + 86_400_000).toISOString(), source: "Mandaatbesluit" } }),
  },
  ...rowsOf("Mutation.endStandIn", ({ id }) => ({ id }), { when: "any", on: ["stand-in"], answers: byAdministrators }, { when: "not there", on: ["none"], answers: { ...byAdministrators, administrator: "NOT_FOUND" } }),
];
