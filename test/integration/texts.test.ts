// Every text that people can write: HTML stays the text it is, what no one can see or keep is refused, and so is what is too long.
import { createSchema } from "#server/schema.ts";
import { getNamedType, isInputObjectType, type GraphQLInputType } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { ask } from "../support/applications.ts";
import { activityWith } from "../support/places.ts";
import * as deciding from "../support/deciding.ts";
import * as letters from "../support/newsletters.ts";
import * as measuring from "../support/measures.ts";
import { postComment, themeIn } from "../support/neighbourhood.ts";
import * as notes from "../support/notes.ts";
import { pictureOf } from "../support/pictures.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const markup = `<script>alert(1)</script><b onclick='x'>&lt; "ja" \${1} --`;
const hostile: readonly (readonly [text: string, reason: string])[] = [
  ["a\u0000b", "INVALID_TEXT"], ["a\u0007b", "INVALID_TEXT"], ["a\u0085b", "INVALID_TEXT"], ["Groen\u202eneorG", "INVALID_TEXT"], ["a\ud800b", "INVALID_TEXT"], ["\u200b\u2060", "INVALID_TEXT"],
  ["x".repeat(100_000), "TEXT_TOO_LONG"], ["\u{1F333}".repeat(5_001), "TEXT_TOO_LONG"],
];
/** Of a draft, which never holds what no database keeps. */
const unfit = hostile.filter(([text]) => !/[\u0000\ud800]/u.test(text));

type Attempt = (text: string) => Promise<{ readonly __typename: string; readonly reason?: string }>;
const tried = new Set<string>();

/** Tries everything in a field by its coordinate, and last writes markup into it. */
async function write(field: string, attempt: Attempt): Promise<void> {
  tried.add(field);
  for (const [text, reason] of hostile) expect((await attempt(text)).reason, `${field} ${JSON.stringify(text.slice(0, 20))}`).toBe(reason);
  expect((await attempt(` ${markup}\n`)).reason, field).toBeUndefined();
}

const act = async (person: Person, call: string, types: string, variables: object) =>
  (await person.ask(`mutation (${types}) { answer: ${call} { __typename ... on Refusal { reason } } }`, variables)).answer as Awaited<ReturnType<Attempt>>;
const onlyText = (person: Person, mutation: string, given: string, argument: string): Attempt => (text) => act(person, `${mutation}(${given} ${argument}: $text)`, "$text: String!", { text });
const inInput = (person: Person, mutation: string, type: string, input: object, field: string): Attempt => (text) => act(person, `${mutation}(input: $input)`, `$input: ${type}!`, { input: { ...input, [field]: text } });

it("of an initiative, all along its way", async () => {
  const { id, groupId, steward } = await way.inDraagvlak(app, "oost", 150_000);
  const regisseur = await app.as("regisseur-oost");
  for (const field of ["title", "goal"]) {
    await write(`StartInitiativeInput.${field}`, inInput(steward, "startInitiative", "StartInitiativeInput", { groupId, title: "Plan", goal: "Doel" }, field));
  }
  const draft = (await way.startInitiative(steward, groupId)).initiative?.id ?? "";
  await write("nameVersion.name", onlyText(steward, "nameVersion", `id: "${draft}"`, "name"));
  const save = (change: object) => way.saveDraft(steward, way.draft(draft, 1, 100_000, change));
  const fields = ["title", "goal", "forWhom", "place", "planning", "ownEffort", "upkeep"];
  for (const field of fields) for (const [text, reason] of unfit) expect((await save({ [field]: text })).initiative?.draft?.problem, field).toBe(reason);
  for (const [description, reason] of unfit) expect((await save({ lines: [{ kind: "COST", description, cents: 100_000 }] })).initiative?.draft?.problem).toBe(reason);
  await save({ ...Object.fromEntries(fields.map((field) => [field, ` ${markup}\n`])), lines: [{ kind: "COST", description: markup, cents: 100_000 }] });
  const { initiative: written } = await steward.ask(`query ($id: ID!) { initiative(id: $id) { ${fields.join(" ")} costs { description } } }`, { id: draft });
  expect(written).toEqual({ ...Object.fromEntries(fields.map((field) => [field, markup])), costs: [{ description: markup }] });

  const [neighbour] = (await way.residents(app, "oost", 1)) as [Person];
  for (const field of ["words", "ground"]) {
    await write(`ReportInput.${field}`, inInput(neighbour, "reportContent", "ReportInput", { kind: "INITIATIVE", id, reason: "OTHER", words: "Nee", unlawful: true, ground: "Smaad", goodFaith: true }, field));
  }
  await write("watchWord.word", onlyText(await app.as("beheerder"), "watchWord", "", "word"));
  await write("raiseConcern.text", onlyText(neighbour, "raiseConcern", `initiativeId: "${id}", byName: true,`, "text"));
  const concern = async () => (await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { concerns { id text answer hiddenReason } } }`, { id })).initiative.concerns[0];
  const { id: concernId } = await concern();
  await write("answerConcern.text", onlyText(steward, "answerConcern", `id: "${concernId}"`, "text"));
  expect(await concern()).toEqual({ id: concernId, text: markup, answer: markup, hiddenReason: null });
  await write("hideConcern.reason", onlyText(regisseur, "hideConcern", `id: "${concernId}", rule: 1`, "reason"));
  expect(await concern()).toMatchObject({ text: null, hiddenReason: markup });
  const { from: anchorFrom, to: anchorTo } = notes.anchorAt(await notes.documentOf(steward, draft), "goal", markup);
  await write("AddDraftNoteInput.text", inInput(steward, "addDraftNote", "AddDraftNoteInput", { initiativeId: draft, kind: "COMMENT", part: "goal", anchorFrom, anchorTo }, "text"));
  const noted = async () => (await steward.ask(`query ($id: ID!) { initiative(id: $id) { notes { id quote text answers { text } } } }`, { id: draft })).initiative.notes;
  await write("answerDraftNote.text", onlyText(steward, "answerDraftNote", `id: "${(await noted())[0].id}"`, "text"));
  expect(await noted()).toMatchObject([{ quote: markup, text: markup, answers: [{ text: markup }] }]);
  await write("AskToMergeInput.reason", inInput(steward, "askToMerge", "AskToMergeInput", { initiativeId: draft, otherId: id, ownStays: false }, "reason"));
  const merger = async () => (await steward.ask(`query ($id: ID!) { initiative(id: $id) { mergers { id reason answer } } }`, { id })).initiative.mergers[0];
  await write("answerMerger.answer", onlyText(steward, "answerMerger", `id: "${(await merger()).id}", agree: false,`, "answer"));
  expect(await merger()).toMatchObject({ reason: markup, answer: markup });

  for (const field of ["name", "holder", "address", "town"]) await write(`PrivateInput.${field}`, (text) => way.savePrivate(steward, id, { [field]: text }));
  for (const person of await way.residents(app, "oost", 5)) await way.support(person, id);
  // What an application says is JSON, read by the form of its part: the same texts.
  for (const [text, reason] of [...hostile, [` ${markup}\n`, undefined]] as const) expect((await way.handIn(steward, id, 2, text)).reason).toBe(reason);
  await write("AnswerCriterionInput.answer", inInput(regisseur, "answerCriterion", "AnswerCriterionInput", { id, criterion: "residents", agrees: true }, "answer"));
  await way.takeUp(regisseur, id);
  const decision = { id, outcome: "GRANTED", grantedCents: 150_000, reasons: "Goed", whatNow: null };
  const condition = inInput(regisseur, "decide", "DecideInput", decision, "conditions");
  // One condition stands for a list of them; an empty one is none.
  for (const [text, reason] of hostile) expect((await condition(text)).reason).toBe(reason);
  tried.add("DecideInput.conditions");
  for (const [text, reason] of hostile) expect((await inInput(regisseur, "decide", "DecideInput", decision, "whatNow")(text)).reason).toBe(reason);
  tried.add("DecideInput.whatNow");
  await write("DecideInput.reasons", inInput(regisseur, "decide", "DecideInput", { ...decision, whatNow: markup }, "reasons"));
  const [other1, wethouder] = [await way.inTreatment(app, "oost", 150_000), await app.as("wethouder")];
  for (const [mutation, given] of [["askCompletion", "parts: [COSTS],"], ["extendClock", ""]] as const) {
    const { id: treated } = await way.inTreatment(app, "oost", 150_000);
    await write(`${mutation}.reason`, onlyText(regisseur, mutation, `id: "${treated}", ${given}`, "reason"));
  }
  await deciding.goAlong(app, other1.id, "WIJKKANS");
  await write("recordStep.words", onlyText(regisseur, "recordStep", `id: "${other1.id}", key: "ADVICE_WIJKREGISSEUR", positive: true,`, "words"));
  await deciding.recordStep(await app.as("wijkwethouder-oost"), other1.id, "ADVICE_WIJKWETHOUDER");
  expect(await deciding.decideSo(wethouder, other1.id, { outcome: "REFUSED", whatNow: "Nee" })).toBe("AFGEWEZEN");
  await write("objectToDecision.text", onlyText(other1.steward, "objectToDecision", `id: "${other1.id}",`, "text"));
  const review = { id: other1.id, upheld: false, grantedCents: 0 };
  await write("SettleObjectionInput.answer", inInput(await app.as("clustermanager-oost"), "settleObjection", "SettleObjectionInput", review, "answer"));
  await write("reopenDossier.reason", onlyText(regisseur, "reopenDossier", `id: "${other1.id}",`, "reason"));
  const { objections: [objected], steps: [step], pastDecisions: [past] } = (await other1.steward.ask(`query ($id: ID!) { initiative(id: $id) { dossier { objections { text answer } steps { words } pastDecisions { note } } } }`, { id: other1.id })).initiative.dossier;
  expect([objected, step.words, past.note]).toEqual([{ text: markup, answer: markup }, markup, markup]);
  const deal = { id, initiatorsDo: markup, municipalityDoes: markup, upkeepUntil: markup };
  for (const field of ["initiatorsDo", "municipalityDoes", "upkeepUntil"]) await write(`DraftBuurtdealInput.${field}`, inInput(regisseur, "draftBuurtdeal", "DraftBuurtdealInput", deal, field));
  await write("DutyInput.what", (what) => inInput(regisseur, "draftBuurtdeal", "DraftBuurtdealInput", { ...deal, duties: [{ party: "INITIATOR", what }] }, "upkeepUntil")(markup));
  await write("remarkOnDeal.text", onlyText(steward, "remarkOnDeal", `id: "${id}"`, "text"));
  await write("inviteMaintainer.name", onlyText(steward, "inviteMaintainer", `id: "${id}"`, "name"));
  const { initiative: { buurtdeal: { duties, remarks, maintainers: [invited] } } } = await steward.ask(`query ($id: ID!) { initiative(id: $id) { buurtdeal { duties { what } remarks { text } maintainers { id name } } } }`, { id });
  expect([duties, remarks, invited.name]).toEqual([[{ what: markup }], [{ text: markup }], markup]);
  await act(steward, "withdrawMaintainer(maintainerId: $id)", "$id: ID!", { id: invited.id });
  await way.signBuurtdeal(steward, id);
  await way.signBuurtdeal(regisseur, id);
  await write("InstalmentInput.what", (what) => act(regisseur, "scheduleInstalments(id: $id, instalments: $instalments)", "$id: ID!, $instalments: [InstalmentInput!]!", { id, instalments: [{ what, cents: 1, dueOn: "2027-01-01" }] }));
  await write("addMilestone.title", onlyText(steward, "addMilestone", `id: "${id}", plannedOn: "2027-01-01"`, "title"));
  const { initiative: { milestones: [milestone] } } = await steward.ask(`query ($id: ID!) { initiative(id: $id) { milestones { id title } } }`, { id });
  await write("delayMilestone.reason", onlyText(steward, "delayMilestone", `milestoneId: "${milestone.id}", plannedOn: "2027-02-01"`, "reason"));
  await way.pay(regisseur, id);
  await write("UpdatePictureInput.alt", async (alt) => act(steward, 'postUpdate(id: $id, text: "Kijk", pictures: $pictures)', "$id: ID!, $pictures: [UpdatePictureInput!]", { id, pictures: [{ id: await pictureOf(app, steward), alt }] }));
  await write("postUpdate.text", onlyText(steward, "postUpdate", `id: "${id}"`, "text"));
  await way.realise(steward, id);
  await write("AccountInput.results", inInput(steward, "accountFor", "AccountInput", { id }, "results"));
  await write("SettleInput.reason", inInput(regisseur, "settleAccount", "SettleInput", { id, settledCents: 0 }, "reason"));
  const { initiative } = await app.anonymous().ask(
    `query ($id: ID!) { initiative(id: $id) { dossier { criteria { answer } decision { reasons whatNow } } buurtdeal { initiatorsDo municipalityDoes upkeepUntil } updates { text } account { results } } }`, { id },
  );
  expect(initiative).toEqual({
    dossier: { criteria: [{ answer: markup }, ...Array(3).fill({ answer: "Ja, want dat is zo." })], decision: { reasons: markup, whatNow: markup } },
    buurtdeal: { initiatorsDo: markup, municipalityDoes: markup, upkeepUntil: markup }, updates: [{ text: markup }, { text: "Kijk" }], account: { results: markup },
  });

  const other = await way.inDraagvlak(app, "oost", 150_000);
  const [voter] = (await way.residents(app, "oost", 1)) as [Person];
  await way.support(voter, other.id);
  const { rows: [trace] } = await app.pool.query("select id from support_traces where initiative_id = $1", [other.id]);
  await write("removeSupport.reason", onlyText(regisseur, "removeSupport", `id: "${other.id}", traceId: "${trace.id}"`, "reason"));
  await write("objectToRemoval.text", onlyText(voter, "objectToRemoval", `id: "${other.id}"`, "text"));
  const { rows: [removal] } = await app.pool.query("select id from removed_supports where initiative_id = $1", [other.id]);
  await write("decideObjection.answer", onlyText(await app.as("wijkwethouder-oost"), "decideObjection", `id: "${other.id}", removalId: "${removal.id}", restore: true`, "answer"));
  expect((await voter.ask(`query ($id: ID!) { initiative(id: $id) { viewerRemoval { reason objection answer restored } } }`, { id: other.id })).initiative.viewerRemoval).toEqual({ reason: markup, objection: markup, answer: markup, restored: true });
  await write("extendDraagvlak.reason", onlyText(other.steward, "extendDraagvlak", `id: "${other.id}"`, "reason"));
  expect((await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { draagvlak { extensionReason } } }`, { id: other.id })).initiative.draagvlak.extensionReason).toBe(markup);
  await write("withdrawInitiative.reason", onlyText(other.steward, "withdrawInitiative", `id: "${other.id}"`, "reason"));
  const { initiative: withdrawn } = await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { history { note } } }`, { id: other.id });
  expect(withdrawn.history.at(-1).note).toBe(markup);
});

it("of a group, its talk, the calendar and oneself", async () => {
  const [person, regisseur, editor] = [await app.as("bewoner-oost"), await app.as("regisseur-oost"), await app.as("redacteur-versa")];
  const group = { wijkId: "oost", name: "Groep", about: "Over" };
  for (const field of ["name", "about"]) await write(`StartGroupInput.${field}`, inInput(person, "startGroup", "StartGroupInput", group, field));
  const { groups } = await person.ask(`{ groups(first: 2, wijkId: "oost") { nodes { name about } } }`);
  expect(groups.nodes).toEqual([{ name: "Groep", about: markup }, { name: markup, about: "Over" }]);

  const groupId = await way.startGroup(person, "oost");
  for (const field of ["name", "about"]) {
    await write(`ChangeGroupInput.${field}`, (text) => act(person, "changeGroup(id: $id, input: $input)", "$id: ID!, $input: ChangeGroupInput!", { id: groupId, input: { name: "Groep", about: "Over", [field]: text } }));
  }
  await write("ProposeDecisionInput.proposal", inInput(person, "proposeDecision", "ProposeDecisionInput", { groupId, anonymous: false, closesAt: new Date(Date.now() + 86_400_000).toISOString() }, "proposal"));
  const { group: { decisions } } = await person.ask(`query ($id: ID!) { group(id: $id) { decisions { id proposal } } }`, { id: groupId });
  expect(decisions[0].proposal).toBe(markup);
  await write("makeChoice.reason", onlyText(person, "makeChoice", `decisionId: "${decisions[0].id}", choice: OBJECT,`, "reason"));
  await write("PostCommentInput.text", inInput(person, "postComment", "PostCommentInput", { groupId }, "text"));
  const picture = await pictureOf(app, person);
  await write("GivenPictureInput.alt", (alt) => act(person, "postComment(input: $input)", "$input: PostCommentInput!", { input: { groupId, text: markup, pictures: [{ id: picture, alt }] } }));
  const talk = async () => (await person.ask(`query ($id: ID!) { group(id: $id) { comments { nodes { id text hiddenReason } } } }`, { id: groupId })).group.comments.nodes;
  const [comment] = await talk();
  expect(comment.text).toBe(markup);
  await write("editComment.text", onlyText(person, "editComment", `id: "${comment.id}"`, "text"));
  await write("hideComment.reason", onlyText(regisseur, "hideComment", `id: "${comment.id}", rule: 1`, "reason"));
  expect((await talk())[0]).toMatchObject({ text: null, hiddenReason: markup });

  const [startsAt, endsAt] = [1, 2].map((days) => new Date(app.now().getTime() + days * 86_400_000).toISOString());
  const activity = { organisationId: "versa", wijkId: "oost", title: markup, about: markup, place: markup, price: markup, startsAt, endsAt };
  for (const field of ["title", "about", "place", "price"]) await write(`PostActivityInput.${field}`, inInput(editor, "postActivity", "PostActivityInput", activity, field));
  const { organisation } = await app.anonymous().ask(`{ organisation(id: "versa") { activities { title about place price } } }`);
  expect(organisation.activities).toContainEqual({ title: markup, about: markup, place: markup, price: markup });

  const eating = await activityWith(app, 5);
  const ask = (question: object) => act(editor, "setQuestions(activityId: $id, questions: $questions)", "$id: ID!, $questions: [QuestionInput!]!", { id: eating, questions: [{ question: "Wat", choices: [], required: false, ...question }] });
  await write("QuestionInput.choices", (text) => ask({ choices: [text, "Anders"] }));
  await write("QuestionInput.question", (question) => ask({ question }));
  const asked = async () => (await app.anonymous().ask(`query ($id: ID!) { activity(id: $id) { registrationQuestions { id question choices } } }`, { id: eating })).activity.registrationQuestions[0];
  const { id: questionId, question } = await asked();
  expect(question).toBe(markup);
  await write("AnswerInput.answer", (answer) => act(person, "register(input: $input)", "$input: RegisterInput!", { input: { activityId: eating, party: 1, waits: true, answers: [{ questionId, answer }] } }));
  await write("RegisterSomebodyInput.name", inInput(editor, "registerSomebody", "RegisterSomebodyInput", { activityId: eating, party: 1, waits: true }, "name"));
  const { openDoorList: list } = await editor.ask(`mutation ($id: ID!) { openDoorList(activityId: $id) { ... on DoorList { entries { name answers { question answer } } } } }`, { id: eating });
  expect(list.entries).toEqual([{ name: expect.any(String), answers: [{ question: markup, answer: markup }] }, { name: markup, answers: [] }]);

  const calendar = { wijkId: "oost", title: markup, about: markup, place: markup, startsAt, endsAt };
  for (const field of ["forWhom", "contact"]) await write(`PostActivityInput.${field}`, inInput(editor, "postActivity", "PostActivityInput", activity, field));
  await write("PostActivityInput.noticed", inInput(regisseur, "postActivity", "PostActivityInput", { ...calendar, kind: "WORKS" }, "noticed"));
  const standing = async (works: boolean) => (await app.pool.query<{ id: string; sequence: number }>("select id, sequence from activities where by_municipality = $1 and title = $2 order by id desc limit 1", [works, markup])).rows[0] as { id: string; sequence: number };
  for (const field of ["title", "about", "place", "price", "forWhom", "contact", "noticed"]) {
    const [who, works] = field === "noticed" ? [regisseur, true] : [editor, false];
    await write(`ActivityInput.${field}`, async (text) => {
      const { id, sequence } = await standing(works);
      return act(who, "changeActivity(id: $id, sequence: $sequence, input: $input)", "$id: ID!, $sequence: Int!, $input: ActivityInput!", { id, sequence, input: { ...calendar, [field]: text } });
    });
  }
  await write("cancelActivity.reason", onlyText(editor, "cancelActivity", `id: "${(await standing(false)).id}"`, "reason"));
  for (const argument of ["contact", "walkInHours"]) await write(`changeOrganisation.${argument}`, onlyText(editor, "changeOrganisation", `id: "versa", ${argument === "contact" ? "walkInHours" : "contact"}: "",`, argument));
  await write("takeTrust.reason", onlyText(regisseur, "takeTrust", `id: "versa"`, "reason"));
  await inInput(editor, "postActivity", "PostActivityInput", activity, "title")(markup);
  const waits = (await editor.ask(`{ organisation(id: "versa") { trustReason walkInHours awaiting { id } } }`)).organisation;
  expect(waits).toMatchObject({ trustReason: markup, walkInHours: markup });
  await write("returnActivity.reason", onlyText(regisseur, "returnActivity", `id: "${waits.awaiting[0].id}"`, "reason"));

  await write("openPaperAccount.name", onlyText(regisseur, "openPaperAccount", 'buurtId: "oost-electro",', "name"));
  await write("updateProfile.name", onlyText(person, "updateProfile", "locale: NL,", "name"));
  expect((await person.ask(`{ me { name } }`)).me.name).toBe(markup);
});

it("of the money", async () => {
  const [regisseur, manager, other] = (await Promise.all(["regisseur-oost", "clustermanager-oost", "clustermanager-zuid"].map((name) => app.as(name)))) as [Person, Person, Person];
  const spentOn = app.now().toISOString().slice(0, 10);
  await write("ExpenseInput.what", inInput(regisseur, "recordExpense", "ExpenseInput", { wijkId: "oost", cents: 1, receipt: "B-1", spentOn }, "what"));
  await write("ExpenseInput.receipt", inInput(regisseur, "recordExpense", "ExpenseInput", { wijkId: "oost", cents: 1, what: markup, spentOn }, "receipt"));
  const year = Number(spentOn.slice(0, 4));
  await write("OverrunInput.words", inInput(manager, "takeUpOverrun", "OverrunInput", { wijkId: "oost", year, cents: 1 }, "words"));
  const shown = async () => (await app.anonymous().ask(`{ pot: thermometer(wijkId: "oost", pot: HANDGELD) { expenses { what receipt } } thermometer(wijkId: "oost") { consultations { id words answer } } moneyProposals { source lines { reason } } }`));
  await write("answerOverrun.words", onlyText(other, "answerOverrun", `id: "${(await shown()).thermometer.consultations[0].id}", agreed: false,`, "words"));
  const line = { pot: "WIJKBUDGET", wijkId: "oost", toWijkId: "zuid", cents: 1 };
  await write("ProposalInput.source", inInput(manager, "proposeMoney", "ProposalInput", { kind: "REVIEW", year, lines: [{ ...line, reason: "Daarom" }] }, "source"));
  await write("ProposalLineInput.reason", (reason) => act(manager, "proposeMoney(input: $input)", "$input: ProposalInput!", { input: { kind: "REVIEW", year, source: markup, lines: [{ ...line, reason }] } }));
  expect(await shown()).toMatchObject({
    pot: { expenses: expect.arrayContaining([{ what: markup, receipt: markup }, { what: markup, receipt: "B-1" }]) }, thermometer: { consultations: [{ words: markup, answer: markup }] },
    moneyProposals: expect.arrayContaining([{ source: markup, lines: [{ reason: markup }] }]),
  });
});

it("of who decides in whose place, and by which mandate", async () => {
  const administrator = await app.as("beheerder");
  const [one, two] = [await app.as("regisseur-oost"), await app.as("regisseur-zuid")];
  const stand = { personId: one.personId, standInId: two.personId, covers: "AWAY", beginsAt: new Date().toISOString(), endsAt: new Date(Date.now() + 86_400_000).toISOString() };
  await write("LayDownStandInInput.source", inInput(administrator, "layDownStandIn", "LayDownStandInInput", stand, "source"));
  const row = { upToCents: 100, hands: ["WETHOUDER"], instrument: markup };
  const table = { route: "BID", validFrom: "2041-01-01", rows: [row], source: markup };
  for (const [text, reason] of hostile) expect((await inInput(administrator, "layDownMandates", "LayDownMandatesInput", { ...table, rows: [{ ...row, instrument: text }] }, "source")(markup)).reason).toBe(reason);
  tried.add("MandateRowInput.instrument");
  await write("LayDownMandatesInput.source", inInput(administrator, "layDownMandates", "LayDownMandatesInput", table, "source"));
  const { mandates, standIns } = await administrator.ask("{ mandates { source instrument } standIns { source } }");
  expect([mandates.filter(({ source }: { source: string }) => source === markup), standIns.filter(({ source }: { source: string }) => source === markup)]).toEqual([[{ source: markup, instrument: markup }], [{ source: markup }]]);
});

it("of a plan that is completed after it was handed in", async () => {
  const { id, steward } = await way.inTreatment(app, "oost", 150_000);
  await ask.askCompletion(await app.as("regisseur-oost"), id, ["PLAN", "COSTS"]);
  const send = (plan: object) => ask.complete(steward, id, { PLAN: way.applicationParts(5_000).PLAN, COSTS: { more: "" } }, false, plan);
  const texts = ["forWhom", "planning", "ownEffort", "upkeep"];
  const lines = (description: string) => [{ kind: "COST", description, cents: 155_000 }, { kind: "INCOME", description: "Eigen geld", cents: 5_000 }];
  for (const [text, reason] of hostile) {
    for (const field of texts) expect((await send({ [field]: text })).reason, field).toBe(reason);
    expect((await send({ lines: lines(text) })).reason).toBe(reason);
  }
  for (const field of texts) tried.add(`AmendedPlanInput.${field}`);
  tried.add("AmendedLineInput.description");
  expect((await send({ ...Object.fromEntries(texts.map((field) => [field, ` ${markup}\n`])), lines: lines(markup) })).reason).toBeUndefined();
  const { initiative } = await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { ${texts.join(" ")} costs { description } } }`, { id });
  expect(initiative).toEqual({ ...Object.fromEntries(texts.map((field) => [field, markup])), costs: [{ description: markup }] });
});

it("of a calendar elsewhere and a file", async () => {
  const editor = await app.as("redacteur-de-geus");
  const feed = { organisationId: "de-geus", wijkId: "oost", address: "https://agenda.example/a.ics", usualPlace: "Hier", everyHours: 6 };
  await write("FollowFeedInput.usualPlace", inInput(editor, "followFeed", "FollowFeedInput", feed, "usualPlace"));
});

it("of a measure and what is said to it", async () => {
  const [regisseur, colleague, neighbour] = await Promise.all(["regisseur-oost", "regisseur-zuid", "bewoner-oost-2"].map((name) => app.as(name))) as [Person, Person, Person];
  const said = async () => (await postComment(neighbour, { themeId: await themeIn(app), text: "Sukkels." })).comment?.id ?? "";
  const input = { kind: "COMMENT", measure: "WARN", id: await said(), words: "Niet aardig." };
  await write("TakeMeasureInput.words", inInput(regisseur, "takeMeasure", "TakeMeasureInput", { ...input, rule: 1 }, "words"));
  await write("TakeMeasureInput.law", inInput(regisseur, "takeMeasure", "TakeMeasureInput", input, "law"));
  const id = measuring.idOf(await measuring.takeMeasure(regisseur, { ...input, id: await said() }));
  await write("objectToMeasure.text", onlyText(neighbour, "objectToMeasure", `id: "${id}"`, "text"));
  await write("decideMeasureObjection.answer", onlyText(colleague, "decideMeasureObjection", `id: "${id}", upheld: false`, "answer"));
});

it("of what is written to a wijk", async () => {
  const regisseur = await app.as("regisseur-oost");
  const { newsletter } = await letters.startMessage(regisseur);
  const { id = "" } = newsletter ?? {};
  // Each that is kept makes a next version.
  const attempt = (field: string): Attempt => async (text) => {
    const written = (await letters.newsletterOf(regisseur, id)) as letters.Written;
    return { __typename: "", ...(await letters.changeNewsletter(regisseur, written, { [field]: text })) };
  };
  for (const field of ["title", "words"]) await write(`ChangeNewsletterInput.${field}`, attempt(field));
  expect(await letters.newsletterOf(regisseur, id)).toMatchObject({ title: markup, words: markup });
});

it("and no other: every text that a mutation takes was tried", () => {
  const found = new Set<string>();
  const look = (coordinate: string, type: GraphQLInputType) => {
    const named = getNamedType(type);
    if (named.name === "String") found.add(coordinate);
    if (isInputObjectType(named)) for (const field of Object.values(named.getFields())) look(`${named.name}.${field.name}`, field.type);
  };
  for (const mutation of Object.values(createSchema().getMutationType()?.getFields() ?? {})) for (const argument of mutation.args) look(`${mutation.name}.${argument.name}`, argument.type);
  // A postcode, a house number, an account, a telephone, a rule and its days, a code, what stands in a link, an address, a file, where a browser is pushed at, the mark of what was read, a day, the ends of a passage and an update of a document have a form of their own: they are not kept as texts.
  for (const formed of [...found].filter((coordinate) => /^(?:FollowFeedInput\.address|ActivityFileInput\.file|\w+\.(?:firstOn|untilOn|dueOn|month|plannedOn|postcode|houseNumber|iban|phone|initials|birthYear|code|key|route|validFrom|card|rule|exceptDays|extraStarts|token|email|anchorFrom|anchorTo|endpoint|mark|update|vector|spentOn))$/u.test(coordinate))) found.delete(formed);
  expect([...tried].sort()).toEqual([...found].sort());
});
