import { nobody } from "../../support/neighbourhood.ts";
import { type Answers, type Row, rowsOf } from "../row.ts";
import { type Subject, type SubjectName, drafts, publicStages } from "../subjects/subject.ts";

const id = (subject: Subject) => ({ id: subject.id });
const readers = { drafters: "WRONG_STAGE", regisseur: "WRONG_STAGE", others: "NOT_FOUND" } as const satisfies Answers;

/** An act by its stages: who may in these; in all others it is too early or too late, and of a draft outsiders hear nothing at all. */
export function act(field: string, given: Row["given"], possible: readonly (readonly [when: string, on: SubjectName[], answers: Answers, more?: true | "in sight"])[]): Row[] {
  const named = new Set<SubjectName>(possible.flatMap(([, on]) => on));
  const isOther = (subject: SubjectName) => !named.has(subject) && ![...named].some((each) => each.startsWith(`${subject} `));
  return rowsOf(`Mutation.${field}`, given,
    ...possible.map(([when, on, answers, more]) => ({ when, on, answers, ...(more === true && { keeps: more }), ...(more === "in sight" && { inSight: true as const }) })),
    { when: "any other public stage", on: publicStages.filter(isOther), answers: { others: "WRONG_STAGE" } },
    { when: "a draft, if none of the above", on: drafts.filter(isOther), answers: readers },
    { when: "not there", on: ["none"], answers: { others: "NOT_FOUND" } },
  );
}

const stewardsOnly: Answers = { anonymous: "NOT_SIGNED_IN", initiators: "yes", others: "NOT_A_STEWARD" };
const regisseurOnly: Answers = { anonymous: "NOT_SIGNED_IN", regisseur: "yes", others: "NOT_ALLOWED" };
const residentsOnly: Answers = { anonymous: "NOT_SIGNED_IN", oost: "yes", elsewhere: "NOT_FROM_THIS_WIJK", others: "NO_RESIDENCE" };
const helpersOnly: Answers = { anonymous: "NOT_SIGNED_IN", drafters: "yes", regisseur: "yes", others: "NOT_ALLOWED" };
const editorOnly: Answers = { anonymous: "NOT_SIGNED_IN", editor: "yes", others: "NOT_ALLOWED" };
const talkers: Answers = { anonymous: "NOT_SIGNED_IN", others: "yes" };

const draftIs = (state: Answers["others"]): Answers => ({ initiators: state, member: "NOT_A_STEWARD", regisseur: "NOT_A_STEWARD", others: "NOT_FOUND" });

export const initiativeRows: readonly Row[] = [
  ...act("nameVersion", ({ id }) => ({ id, name: "Na de wijkavond" }), [
    ["IDEE, CONCEPT", ["IDEE", "CONCEPT"], { drafters: "yes", regisseur: "NOT_A_MEMBER", others: "NOT_FOUND" }, true],
    ["CONCEPT, its group has ended", ["CONCEPT of ended group"], { drafters: "GROUP_ENDED", regisseur: "NOT_A_MEMBER", others: "NOT_FOUND" }],
  ]),
  ...act("mergeDraft", ({ id }) => ({ id, update: "AAA=", vector: null }), [
    ["IDEE, CONCEPT", ["IDEE", "CONCEPT"], { drafters: "yes", regisseur: "NOT_A_MEMBER", others: "NOT_FOUND" }, true],
    ["CONCEPT, its group has ended", ["CONCEPT of ended group"], { drafters: "GROUP_ENDED", regisseur: "NOT_A_MEMBER", others: "NOT_FOUND" }],
    ["DRAAGVLAK", ["DRAAGVLAK"], { anonymous: "NOT_SIGNED_IN", drafters: "yes", others: "NOT_A_MEMBER" }, true],
  ]),
  ...act("restoreVersion", ({ id }) => ({ id, number: 1 }), [
    ["IDEE, CONCEPT", ["IDEE", "CONCEPT"], { drafters: "yes", regisseur: "NOT_A_MEMBER", others: "NOT_FOUND" }, true],
    ["CONCEPT, its group has ended", ["CONCEPT of ended group"], { drafters: "GROUP_ENDED", regisseur: "NOT_A_MEMBER", others: "NOT_FOUND" }],
  ]),
  ...act("openForDraagvlak", ({ id, version = 1 }) => ({ id, version, scale: "WIJK", buurten: [] }), [
    ["CONCEPT", ["CONCEPT"], draftIs("yes")],
    ["CONCEPT, its group has ended", ["CONCEPT of ended group"], draftIs("GROUP_ENDED")],
  ]),
  ...act("supportInitiative", id, [["DRAAGVLAK", ["DRAAGVLAK"], residentsOnly, true]]),
  ...act("withdrawSupport", id, [["DRAAGVLAK", ["DRAAGVLAK"], talkers, true]]),
  ...act("showSupport", ({ id }) => ({ id, shown: true }), [["DRAAGVLAK, who gave none", ["DRAAGVLAK"], { anonymous: "NOT_SIGNED_IN", others: "NOT_FOUND" }, "in sight"]]),
  ...act("amendInitiative", ({ id, version = 2 }) => ({ id, version }), [["DRAAGVLAK, nothing changed", ["DRAAGVLAK"], { ...stewardsOnly, initiators: "NOT_CHANGED" }]]),
  ...act("extendDraagvlak", ({ id }) => ({ id, reason: "Het was vakantie." }), [["DRAAGVLAK", ["DRAAGVLAK"], stewardsOnly]]),
  ...act("makeSupportList", ({ id: initiativeId }) => ({ initiativeId, sheets: 1, largePrint: false }), [["DRAAGVLAK", ["DRAAGVLAK"], helpersOnly, true]]),
  ...act("openStall", ({ id: initiativeId }) => ({ initiativeId }), [["DRAAGVLAK", ["DRAAGVLAK"], helpersOnly, true]]),
  ...act("raiseConcern", ({ id: initiativeId }) => ({ initiativeId, text: "Te druk.", byName: false }), [["DRAAGVLAK", ["DRAAGVLAK"], residentsOnly]]),
  ...act("backInitiative", ({ id }) => ({ id, organisationId: "versa" }), [["DRAAGVLAK", ["DRAAGVLAK"], editorOnly, true]]),
  ...act("takeBackBacking", ({ id }) => ({ id, organisationId: "versa" }), [["DRAAGVLAK", ["DRAAGVLAK"], editorOnly, true]]),
  ...act("removeSupport", ({ id }) => ({ id, traceId: nobody, reason: "Zelfde apparaat" }), [["DRAAGVLAK, no such vote", ["DRAAGVLAK"], { ...regisseurOnly, regisseur: "NOT_FOUND" }, "in sight"]]),
  ...rowsOf("Mutation.objectToRemoval", ({ id }) => ({ id, text: "Ik woon hier." }),
    { when: "any public stage, nothing removed", on: publicStages, answers: { anonymous: "NOT_SIGNED_IN", others: "NOTHING_WAITING" } },
    { when: "a draft", on: ["IDEE", "CONCEPT"], answers: { drafters: "NOTHING_WAITING", regisseur: "NOTHING_WAITING", others: "NOT_FOUND" } },
    { when: "not there", on: ["none"], answers: { others: "NOT_FOUND" } },
  ),
  ...rowsOf("Mutation.decideObjection", ({ id }) => ({ id, removalId: nobody, restore: true, answer: "Dat klopt." }), { when: "no such removal", on: ["DRAAGVLAK", "none"], answers: { others: "NOT_FOUND" } }),
  ...act("handIn", (subject) => ({ input: { id: subject.id, groupId: subject.groupId, version: 2, application: 1 } }), [
    ["DRAAGVLAK, reached", ["DRAAGVLAK reached"], stewardsOnly],
    ["DRAAGVLAK, not yet reached", ["DRAAGVLAK"], { ...stewardsOnly, initiators: "THRESHOLD_NOT_REACHED" }],
  ]),
  ...act("withdrawInitiative", (subject) => ({ id: subject.id, reason: "Het lukt niet." }), [
    ["IDEE, CONCEPT", ["IDEE", "CONCEPT"], draftIs("yes")],
    ["DRAAGVLAK, INGEDIEND, IN_BEHANDELING", ["DRAAGVLAK", "INGEDIEND", "IN_BEHANDELING"], stewardsOnly],
  ]),
  ...act("takeUp", id, [["INGEDIEND", ["INGEDIEND"], regisseurOnly]]),
  ...act("decide", (subject) => ({ input: { id: subject.id, outcome: "GRANTED", grantedCents: 5_000, reasons: "Het past.", whatNow: null } }), [
    ["IN_BEHANDELING, to € 2,000", ["IN_BEHANDELING"], regisseurOnly],
    ["IN_BEHANDELING, to € 10,000", ["IN_BEHANDELING middle"], { ...regisseurOnly, wijkwethouder: "yes" }],
    ["IN_BEHANDELING, to € 25,000", ["IN_BEHANDELING large"], { ...regisseurOnly, regisseur: "ABOVE_MANDATE", manager: "yes", wethouder: "yes" }],
    ["IN_BEHANDELING, which its regisseur supports", ["IN_BEHANDELING supported"], { ...regisseurOnly, regisseur: "OWN_INITIATIVE" }],
  ]),
  ...rowsOf("Mutation.postComment", (subject) => ({ input: { initiativeId: subject.id, text: "Goed plan!" } }),
    { when: "on an initiative, any public stage", on: publicStages, answers: talkers, keeps: true },
    { when: "on a draft", on: ["IDEE", "CONCEPT"], answers: readers },
    { when: "on a draft that was withdrawn", on: ["INGETROKKEN unseen"], answers: { drafters: "yes", regisseur: "yes", others: "NOT_FOUND" }, keeps: true },
    { when: "on nothing that is there", on: ["none"], answers: { others: "NOT_FOUND" } },
  ),
  ...rowsOf("Query.initiative", id,
    { when: "any public stage", on: publicStages, answers: { others: "yes" } },
    { when: "a draft", on: drafts, answers: { drafters: "yes", regisseur: "yes", others: "nothing" } },
    { when: "not there", on: ["none"], answers: { others: "nothing" } },
  ),
  ...rowsOf("Query.initiative", id,
    { when: "what was laid before everybody", on: publicStages, reads: "{ versions { moments { kind } } }", shows: () => '"OPENED"', answers: { others: "yes" } },
    { when: "what only its drafters kept", on: ["CONCEPT", "DRAAGVLAK"], reads: "{ versions { moments { kind } } }", shows: () => '"STARTED"', answers: { drafters: "yes", regisseur: "yes", others: "nothing" } },
    { when: "who kept it", on: ["DRAAGVLAK"], reads: "{ versions { moments { by { id } } } }", shows: () => '"id"', answers: { drafters: "yes", regisseur: "yes", others: "nothing" } },
  ),
  ...rowsOf("Query.alikeInitiatives", () => ({ wijkId: "oost", title: "Een bankje aan het water", goal: "Elkaar ontmoeten" }),
    { when: "any public stage", on: ["DRAAGVLAK"], shows: () => '"id"', answers: { anonymous: "nothing", others: "yes" } },
  ),
  ...rowsOf("Query.initiatives", () => ({ first: 50 }),
    { when: "any public stage", on: publicStages, answers: { others: "yes" } },
    { when: "a draft", on: drafts, answers: { others: "nothing" } },
  ),
  ...rowsOf("Query.searchInitiatives", () => ({ text: "Bankjes bij het water", first: 50 }),
    { when: "any public stage", on: publicStages, answers: { others: "yes" } },
    { when: "a draft", on: drafts, answers: { others: "nothing" } },
  ),
  ...rowsOf("Query.desk", () => ({ first: 50 }),
    { when: "INGEDIEND, IN_BEHANDELING, TOEGEKEND, BUURTDEAL", on: ["INGEDIEND", "IN_BEHANDELING", "TOEGEKEND", "BUURTDEAL"], answers: { regisseur: "yes", others: "nothing" } },
    { when: "IN_BEHANDELING, to € 10,000", on: ["IN_BEHANDELING middle"], answers: { regisseur: "yes", wijkwethouder: "yes", others: "nothing" } },
    { when: "IN_BEHANDELING, to € 25,000", on: ["IN_BEHANDELING large"], answers: { manager: "yes", wethouder: "yes", others: "nothing" } },
    { when: "signed by the municipality", on: ["TOEGEKEND signed by municipality"], answers: { others: "nothing" } },
    { when: "any other stage", on: ["IDEE", "CONCEPT", "DRAAGVLAK", "AFGEWEZEN", "IN_UITVOERING", "VERANTWOORD"], answers: { others: "nothing" } },
  ),
  ...rowsOf("Subscription.initiativeChanged", id,
    { when: "any public stage", on: publicStages, answers: { others: "yes" } },
    { when: "a draft", on: drafts, answers: { drafters: "yes", regisseur: "yes", others: "NOT_FOUND" } },
    { when: "not there", on: ["none"], answers: { others: "NOT_FOUND" } },
  ),
  ...rowsOf("Mutation.offerApplication", ({ id, memberId }) => ({ id, personId: memberId }),
    { when: "handed in", on: ["INGEDIEND"], answers: { anonymous: "NOT_SIGNED_IN", steward: "yes", others: "NOT_ALLOWED" } },
    { when: "not handed in", on: ["DRAAGVLAK"], answers: { anonymous: "NOT_SIGNED_IN", others: "WRONG_STAGE" } },
    { when: "not there", on: ["none"], answers: { others: "NOT_FOUND" } },
  ),
  ...rowsOf("Mutation.answerApplication", ({ id }) => ({ id, accept: true }),
    { when: "who was not asked", on: ["INGEDIEND"], answers: { anonymous: "NOT_SIGNED_IN", others: "NOT_ASKED" } },
    { when: "not handed in", on: ["DRAAGVLAK"], answers: { anonymous: "NOT_SIGNED_IN", others: "WRONG_STAGE" } },
    { when: "not there", on: ["none"], answers: { others: "NOT_FOUND" } },
  ),
];
