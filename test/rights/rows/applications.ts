import { applicationParts, privateParts } from "../../support/way.ts";
import { type Row, rowsOf } from "../row.ts";
import { publicStages } from "../subjects/subject.ts";
import { act } from "./initiatives.ts";

const drafters = { drafters: "yes", regisseur: "NOT_A_MEMBER", others: "NOT_FOUND" } as const;
const draftersOpen = { anonymous: "NOT_SIGNED_IN", drafters: "yes", others: "NOT_A_MEMBER" } as const;
const regisseur = { drafters: "NOT_ALLOWED", regisseur: "yes", others: "NOT_FOUND" } as const;
const regisseurOpen = { anonymous: "NOT_SIGNED_IN", regisseur: "yes", others: "NOT_ALLOWED" } as const;
const given = { input: privateParts };
const gone = publicStages.filter((stage) => stage === "AFGEWEZEN" || stage === "INGETROKKEN" || stage === "VERANTWOORD");

export const applicationRows: readonly Row[] = [
  // Under a number that nobody has seen: so it is asked whether one may, and nothing is written.
  ...act("saveApplication", ({ id }) => ({ input: { id, parts: [{ part: "PLAN", number: 99, said: applicationParts(0).PLAN }] } }), [
    ["IDEE, CONCEPT, another having written meanwhile", ["IDEE", "CONCEPT", "CONCEPT of ended group"], { ...drafters, drafters: "STALE_VERSION" }],
    ["DRAAGVLAK, another having written meanwhile", ["DRAAGVLAK"], { ...draftersOpen, drafters: "STALE_VERSION" }],
  ]),
  ...rowsOf("Mutation.savePrivate", ({ id }) => ({ id, ...given }),
    { when: "IDEE, CONCEPT", on: ["IDEE", "CONCEPT"], answers: drafters, keeps: true },
    { when: "DRAAGVLAK", on: ["DRAAGVLAK"], answers: draftersOpen, keeps: true },
    { when: "handed in, with those of its applicant", on: ["INGEDIEND", "IN_BEHANDELING", "TOEGEKEND"], answers: { anonymous: "NOT_SIGNED_IN", steward: "NOT_ASKED", others: "NOT_ALLOWED" } },
    { when: "over", on: gone, answers: { others: "WRONG_STAGE" } },
    { when: "not there", on: ["none"], answers: { others: "NOT_FOUND" } },
  ),
  ...rowsOf("Mutation.revealPrivate", ({ id }) => ({ id }),
    { when: "DRAAGVLAK, who gave none", on: ["DRAAGVLAK beside another"], answers: { anonymous: "NOT_SIGNED_IN", others: "NOT_ALLOWED" } },
    { when: "handed in, to € 2,000", on: ["INGEDIEND", "IN_BEHANDELING", "BUURTDEAL"], answers: { anonymous: "NOT_SIGNED_IN", steward: "yes", regisseur: "yes", others: "NOT_ALLOWED" }, keeps: true },
    { when: "handed in, to € 10,000", on: ["IN_BEHANDELING middle"], answers: { anonymous: "NOT_SIGNED_IN", steward: "yes", regisseur: "yes", wijkwethouder: "yes", others: "NOT_ALLOWED" }, keeps: true },
    { when: "handed in, to € 25,000", on: ["IN_BEHANDELING large"], answers: { anonymous: "NOT_SIGNED_IN", steward: "yes", regisseur: "yes", manager: "yes", wethouder: "yes", others: "NOT_ALLOWED" }, keeps: true },
    { when: "accounted for", on: ["VERANTWOORD"], answers: { anonymous: "NOT_SIGNED_IN", steward: "yes", others: "NOT_ALLOWED" }, keeps: true },
    { when: "not there", on: ["none"], answers: { others: "NOT_FOUND" } },
  ),
  ...act("completeDossier", ({ id }) => ({ input: { id, parts: [], private: null } }), [
    ["INGEDIEND, IN_BEHANDELING, nothing asked", ["INGEDIEND", "IN_BEHANDELING"], { anonymous: "NOT_SIGNED_IN", initiators: "NOT_ASKED", others: "NOT_A_STEWARD" }],
  ]),
  ...act("answerCriterion", ({ id }) => ({ input: { id, criterion: "residents", agrees: true, answer: "Dat klopt." } }), [
    ["IDEE, CONCEPT", ["IDEE", "CONCEPT", "CONCEPT of ended group"], regisseur, true],
    ["DRAAGVLAK, INGEDIEND, IN_BEHANDELING", ["DRAAGVLAK", "INGEDIEND", "IN_BEHANDELING"], regisseurOpen, true],
  ]),
  ...act("confirmContact", ({ id }) => ({ id }), [
    ["IDEE, CONCEPT, nothing said of it", ["IDEE", "CONCEPT", "CONCEPT of ended group"], { ...regisseur, regisseur: "NOTHING_WAITING" }],
    ["DRAAGVLAK, nothing said of it", ["DRAAGVLAK beside another"], { ...regisseurOpen, regisseur: "NOTHING_WAITING" }],
    ["INGEDIEND, IN_BEHANDELING", ["INGEDIEND", "IN_BEHANDELING"], regisseurOpen, true],
  ]),
  { of: "GET /initiatives/:id/application.json", when: "handed in", on: ["INGEDIEND"], answers: { others: "200" }, at: ({ id }) => `/initiatives/${id}/application.json` },
  { of: "GET /initiatives/:id/application.json", when: "not handed in, or not there", on: ["CONCEPT", "DRAAGVLAK", "none"], answers: { others: "404" }, at: ({ id }) => `/initiatives/${id}/application.json` },
  { of: "GET /initiatives/:id/application.pdf", when: "handed in", on: ["INGEDIEND"], answers: { others: "200" }, at: ({ id }) => `/initiatives/${id}/application.pdf` },
  { of: "GET /initiatives/:id/application.pdf", when: "not handed in, or not there", on: ["DRAAGVLAK", "none"], answers: { others: "404" }, at: ({ id }) => `/initiatives/${id}/application.pdf` },
  { of: "GET /initiatives/:id/application-private.pdf", when: "handed in", on: ["INGEDIEND"], answers: { anonymous: "401", steward: "200", regisseur: "200", others: "403" }, at: ({ id }) => `/initiatives/${id}/application-private.pdf` },
  { of: "GET /initiatives/:id/application-private.pdf", when: "not handed in, or not there", on: ["DRAAGVLAK", "none"], answers: { others: "404" }, at: ({ id }) => `/initiatives/${id}/application-private.pdf` },
  ...rowsOf("Query.initiative", ({ id }) => ({ id }),
    { when: "its application, while it is drafted", on: ["CONCEPT", "DRAAGVLAK"], reads: "{ application { id } }", answers: { drafters: "yes", regisseur: "yes", others: "nothing" } },
    { when: "its application, handed in", on: ["INGEDIEND"], reads: "{ application { id } }", answers: { others: "yes" } },
  ),
];
