// What is noted at a passage of a draft: who may, what it quotes, how a suggestion comes into the text, and what happens at the same moment.
import { draftOf, replaceContents } from "#shared/drafting/document.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type * as Y from "yjs";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { endGroup, leaveGroup, nobody, settled } from "../support/neighbourhood.ts";
import * as notes from "../support/notes.ts";
import { erase } from "../support/privacy.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let regisseur: Person;
let stranger: Person;
let steward: Person;
let member: Person;
let id: string;
let groupId: string;
let doc: Y.Doc;
beforeAll(async () => {
  app = await startApp();
  [regisseur, stranger] = [await app.as("regisseur-oost"), await app.as("bewoner-zuid")];
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.pool.query("delete from allowances");
  const people = (await way.residents(app, "oost", 2)) as [Person, Person];
  steward = people[0];
  groupId = await way.startGroup(steward, "oost");
  member = await notes.joins(app, groupId, people[1]);
  id = (await way.startInitiative(steward, groupId)).initiative?.id ?? "";
  await way.saveDraft(steward, way.draft(id, 1, 150_000, { goal: "Een bank bij het water.\n\nMet bloemen." }));
  doc = await notes.documentOf(steward, id);
});

const at = (words: string, until = words) => notes.anchorAt(doc, "goal", words, until);
const suggest = async (words: string, text: string, person = member) => (await notes.addNote(person, id, at(words), { kind: "SUGGESTION", text })).note?.id ?? "";
const goalOf = async (person = steward) => (await person.ask(`query ($id: ID!) { initiative(id: $id) { goal } }`, { id })).initiative.goal as string;
const read = async (person: Person) =>
  (await person.ask(`query ($id: ID!) { initiative(id: $id) { notes { id kind part quote text state author { id name } settledBy { id } answers { text } } viewerCanNote { reason } viewerCanSettle { reason } } }`, { id })).initiative;
const noticesOf = async (person: Person) => ((await person.ask("{ me { notices(first: 20) { kind initiative { id } } } }")).me.notices as { kind: string; initiative: { id: string } | null }[]).filter(({ initiative }) => initiative?.id === id).map(({ kind }) => kind);
const reasonOf = async (answer: Promise<notes.NoteAnswer>) => (await answer).reason;

describe("a note", () => {
  it("quotes what stands at its passage, and comes to everybody who reads the draft", async () => {
    const seen: unknown[] = [];
    const live = regisseur.live();
    live.subscribe<{ initiativeChanged: { initiative: { notes: { quote: string }[] } } }>(
      { query: `subscription ($id: ID!) { initiativeChanged(id: $id) { initiative { notes { quote } } } }`, variables: { id } },
      { next: ({ data }) => void seen.push(data?.initiativeChanged.initiative.notes), error: (error) => expect.unreachable(String(error)), complete: () => undefined },
    );
    await vi.waitFor(async () => {
      await notes.addNote(member, id, at("Een bank"), { text: " Waarom één? " });
      expect(seen.at(-1)).toContainEqual({ quote: "Een bank" });
    }, { timeout: 10_000, interval: 250 });
    await live.dispose();
    const [note] = (await read(steward)).notes;
    expect(note).toMatchObject({ kind: "COMMENT", part: "goal", quote: "Een bank", text: "Waarom één?", state: "OPEN", author: { id: member.personId }, answers: [] });
  });

  it("may go over several paragraphs, and be about what was typed since others read it", async () => {
    await notes.write(steward, id, (doc) => notes.wordsIn(doc, "goal", "Een bank").text.insert(0, "Graag: "));
    expect((await notes.addNote(regisseur, id, at("water.", "Met bloemen"))).note?.quote).toBe("water.\nMet bloemen");
  });

  it("is no stranger's to write, to read, or to know of", async () => {
    const note = (await notes.addNote(member, id, at("bank"))).note?.id ?? "";
    const acts = (person: Person, which: string) => [notes.answerNote(person, which), notes.closeNote(person, which), notes.removeNote(person, which), notes.decideSuggestion(person, which)];
    for (const person of [stranger, app.anonymous()]) {
      for (const act of [notes.addNote(person, id, at("bank")), ...acts(person, note), ...acts(person, nobody), ...acts(person, "x")]) expect(await reasonOf(act)).toBe("NOT_FOUND");
    }
    await way.openForDraagvlak(steward, id, 2);
    expect(await read(stranger)).toMatchObject({ notes: [], viewerCanNote: { reason: "NOT_ALLOWED" }, viewerCanSettle: { reason: "NOT_A_STEWARD" } });
    expect(await reasonOf(notes.addNote(stranger, id, at("bank")))).toBe("NOT_ALLOWED");
    expect(await reasonOf(notes.addNote(app.anonymous(), id, at("bank")))).toBe("NOT_SIGNED_IN");
    for (const act of acts(stranger, note)) expect(await reasonOf(act)).toBe("NOT_FOUND");
    // The working copy stays open to those who write it.
    expect((await notes.addNote(member, id, at("bank"))).note?.state).toBe("OPEN");
    expect((await read(regisseur)).notes).toHaveLength(2);
  });

  it("is refused where its anchor is none of this part, empty, or too long", async () => {
    await notes.write(steward, id, (doc) => notes.wordsIn(doc, "goal", "Met bloemen").text.insert(0, "lang ".repeat(250)));
    doc = await notes.documentOf(steward, id);
    const { from, to } = at("bank");
    for (const [anchor, more, reason] of [
      [{ from: "", to: "" }, {}, "STALE_PASSAGE"], [{ from: "%%%", to }, {}, "STALE_PASSAGE"], [{ from: "A".repeat(5_000), to }, {}, "STALE_PASSAGE"], [{ from: to, to: from }, {}, "STALE_PASSAGE"],
      [{ from: at("bank").to, to: at("bank").to }, {}, "STALE_PASSAGE"], [at("bank"), { part: "planning" }, "STALE_PASSAGE"],
      [notes.anchorAt(await notes.documentOf(steward, await otherDraft()), "goal", "bank"), {}, "STALE_PASSAGE"],
      [at("Een", "bloemen"), {}, "TEXT_TOO_LONG"], [at("water.", "lang"), { kind: "SUGGESTION" }, "ONE_PARAGRAPH"], [at("bank"), { text: " " }, "INVALID_TEXT"],
    ] as const) expect(await reasonOf(notes.addNote(member, id, anchor, more)), JSON.stringify([anchor, more])).toBe(reason);
    expect((await read(steward)).notes).toEqual([]);
  });

  it("is one of a hundred open ones at most, whoever comes first", async () => {
    await app.pool.query(
      `insert into draft_notes (initiative_id, kind, part, anchor_from, anchor_to, quote, text, created_at, state) select $1, 'COMMENT', 'goal', 'x', 'y', 'bank', 'vol', now(), 'OPEN' from generate_series(1, 97)`, [id]);
    const answers = await Promise.all(Array.from({ length: 6 }, () => notes.addNote(member, id, at("bank"))));
    expect(answers.map(({ reason }) => reason ?? "noted").sort()).toEqual(["TOO_MANY", "TOO_MANY", "TOO_MANY", "noted", "noted", "noted"]);
  });

  it("is answered one level deep, closed and opened again by whoever reads along", async () => {
    const note = (await notes.addNote(member, id, at("bank"))).note?.id ?? "";
    const answer = (await notes.answerNote(steward, note, "Voor de rust.")).note?.answers[0]?.id ?? "";
    expect((await notes.answerNote(regisseur, answer, "Mooi.")).note).toMatchObject({ id: note, answers: [{ text: "Voor de rust." }, { text: "Mooi." }] });
    expect((await notes.closeNote(regisseur, note)).note?.state).toBe("DONE");
    expect((await read(member)).notes).toMatchObject([{ state: "DONE", settledBy: { id: regisseur.personId } }]);
    expect((await notes.closeNote(member, note)).note?.state).toBe("DONE");
    expect((await notes.closeNote(member, note, false)).note?.state).toBe("OPEN");
    expect(await reasonOf(notes.closeNote(steward, await suggest("water", "plein")))).toBe("NOT_ALLOWED");
    await app.pool.query("insert into draft_notes (initiative_id, parent_id, kind, text, created_at) select $1, $2, 'ANSWER', 'vol', now() from generate_series(1, 47)", [id, note]);
    const more = await Promise.all([1, 2, 3].map(() => notes.answerNote(member, note)));
    expect(more.map(({ reason }) => reason ?? "answered").sort()).toEqual(["TOO_MANY", "TOO_MANY", "answered"]);
  });

  it("is taken back by its author alone, also who left, and leaves what others said", async () => {
    const note = (await notes.addNote(member, id, at("bank"), { text: "Bel me op 06." })).note?.id ?? "";
    const answer = (await notes.answerNote(steward, note, "Zal ik doen.")).note?.answers[0]?.id ?? "";
    expect(await reasonOf(notes.removeNote(steward, note))).toBe("NOT_ALLOWED");
    await leaveGroup(member, groupId);
    expect(await reasonOf(notes.answerNote(member, note))).toBe("NOT_FOUND");
    expect((await notes.removeNote(member, note)).__typename).toBe("DraftNoteChanged");
    expect((await read(steward)).notes).toMatchObject([{ text: null, state: "DONE", answers: [{ text: "Zal ik doen." }] }]);
    expect(await reasonOf(notes.closeNote(steward, note, false))).toBe("NOT_ALLOWED");
    expect((await notes.removeNote(steward, answer)).note?.answers).toMatchObject([{ text: null }]);
    expect((await app.pool.query("select text from draft_notes where initiative_id = $1", [id])).rows).toEqual([{ text: "" }, { text: "" }]);
  });

  it("goes with its author's account, in words and name", async () => {
    const note = await suggest("bank", "tafel");
    await notes.answerNote(member, note, "Dat zit beter.");
    expect((await erase(app, member)).__typename).toBe("AccountErased");
    expect((await read(steward)).notes).toMatchObject([{ text: null, author: null, state: "DECLINED", answers: [{ text: null }] }]);
  });

  it("is over once the plan is handed in or its group has ended", async () => {
    const note = (await notes.addNote(member, id, at("bank"))).note?.id ?? "";
    await leaveGroup(member, groupId);
    await endGroup(steward, groupId);
    for (const act of [notes.addNote(steward, id, at("bank")), notes.answerNote(steward, note), notes.closeNote(steward, note)]) expect(await reasonOf(act)).toBe("GROUP_ENDED");
    await app.pool.query("update initiatives set stage = 'INGEDIEND' where id = $1", [id]);
    for (const act of [notes.addNote(steward, id, at("bank")), notes.answerNote(steward, note), notes.closeNote(steward, note)]) expect(await reasonOf(act)).toBe("WRONG_STAGE");
  });
});

describe("a suggestion", () => {
  it("comes into the text when a steward or the author accepts it, and keeps the marks", async () => {
    await notes.write(steward, id, (doc) => notes.wordsIn(doc, "goal", "bank").text.format(4, 4, { bold: {} }));
    doc = await notes.documentOf(steward, id);
    const [first, second] = [await suggest("bank", "tafel\nmet  stoelen"), await suggest(" bij het water", "", regisseur)];
    for (const person of [member, regisseur]) expect(await reasonOf(notes.decideSuggestion(person, first))).toBe("NOT_A_STEWARD");
    expect((await notes.decideSuggestion(steward, first)).note?.state).toBe("ACCEPTED");
    expect(await goalOf()).toBe("Een tafel met  stoelen bij het water.\n\nMet bloemen.");
    expect((await notes.decideSuggestion(steward, second)).note?.state).toBe("ACCEPTED");
    expect(await goalOf()).toBe("Een tafel met  stoelen.\n\nMet bloemen.");
    const after = await notes.documentOf(steward, id);
    const bold = (notes.wordsIn(after, "goal", "tafel").text.toDelta() as { insert: string; attributes?: object }[]).filter(({ attributes }) => attributes && "bold" in attributes);
    expect(bold.map(({ insert }) => insert).join("")).toBe("tafel met  stoelen");
    expect((await read(member)).notes).toMatchObject([{ state: "ACCEPTED" }, { state: "ACCEPTED", settledBy: { id: steward.personId } }]);
  });

  it("tells who suggested it what became of it, once, and nobody of their own", async () => {
    const [mine, theirs, declined] = [await suggest("bank", "tafel", steward), await suggest("water", "gras"), await suggest("bloemen", "bomen")];
    for (const [note, accept] of [[mine, true], [theirs, true], [declined, false], [declined, false]] as const) await notes.decideSuggestion(steward, note, accept);
    await settled(app);
    expect((await noticesOf(member)).toSorted()).toEqual(["SUGGESTION_ACCEPTED", "SUGGESTION_DECLINED"]);
    expect(await noticesOf(steward)).not.toContain("SUGGESTION_ACCEPTED");
  });

  it("is declined without a trace in the text, and then stays declined", async () => {
    const note = await suggest("bank", "tafel");
    expect((await notes.decideSuggestion(steward, note, false)).note?.state).toBe("DECLINED");
    expect((await notes.decideSuggestion(steward, note, false)).note?.state).toBe("DECLINED");
    expect(await reasonOf(notes.decideSuggestion(steward, note))).toBe("ALREADY_DECIDED");
    expect(await goalOf()).toBe("Een bank bij het water.\n\nMet bloemen.");
    expect(await reasonOf(notes.decideSuggestion(steward, (await notes.addNote(member, id, at("bank"))).note?.id ?? ""))).toBe("NOT_ALLOWED");
  });

  it("writes nothing where the passage was changed meanwhile, and says what stands there", async () => {
    const note = await suggest("een bank bij".slice(4), "tafel naast");
    await notes.write(member, id, (doc) => notes.wordsIn(doc, "goal", "bank").text.insert(8, "je"));
    expect(await notes.decideSuggestion(steward, note)).toMatchObject({ __typename: "StalePassage", stands: "bankje bij", note: { state: "OPEN" } });
    await notes.write(member, id, (doc) => doc.getXmlFragment("goal").delete(0, 1));
    expect(await notes.decideSuggestion(steward, note)).toMatchObject({ stands: "" });
    expect(await goalOf()).toBe("Met bloemen.");
    expect((await notes.decideSuggestion(steward, note, false)).note?.state).toBe("DECLINED");
  });

  it("finds its words again where the text was put there anew", async () => {
    const note = await suggest("bank", "tafel");
    await notes.write(member, id, (doc) => replaceContents(doc, { ...draftOf(doc), goal: "Iets heel anders." }));
    expect(await notes.decideSuggestion(steward, note)).toMatchObject({ stands: "" });
    await notes.write(member, id, (doc) => replaceContents(doc, { ...draftOf(doc), goal: "Toch weer een bank bij het water." }));
    expect((await notes.decideSuggestion(steward, note)).note?.state).toBe("ACCEPTED");
    expect(await goalOf()).toBe("Toch weer een tafel bij het water.");
  });

  it("is accepted once by all who do so at the same moment", async () => {
    const note = await suggest("bank", "bank, nog een bank");
    const answers = await Promise.all([steward, steward, steward].map((person) => notes.decideSuggestion(person, note)));
    expect(answers.map(({ note }) => note?.state)).toEqual(["ACCEPTED", "ACCEPTED", "ACCEPTED"]);
    expect(await goalOf()).toBe("Een bank, nog een bank bij het water.\n\nMet bloemen.");
  });

  it("is accepted or declined, never both, and loses nothing that somebody types then", async () => {
    const note = await suggest("bank", "tafel");
    const [yes, no] = await Promise.all([
      notes.decideSuggestion(steward, note), notes.decideSuggestion(steward, note, false),
      notes.write(member, id, (doc) => notes.wordsIn(doc, "goal", "bloemen").text.insert(0, "Nog mooier: ")),
    ]);
    expect([yes.reason, no.reason].sort()).toEqual(["ALREADY_DECIDED", undefined]);
    expect(await goalOf()).toBe(`Een ${yes.reason ? "bank" : "tafel"} bij het water.\n\nNog mooier: Met bloemen.`);
  });

  it("of two for the same words one comes in, and the other hears what stands there", async () => {
    const [first, second] = [await suggest("bank", "tafel"), await suggest("bank", "stoel")];
    const answers = await Promise.all([first, second].map((note) => notes.decideSuggestion(steward, note)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(["DraftNoteChanged", "StalePassage"]);
    expect(["Een tafel bij het water.\n\nMet bloemen.", "Een stoel bij het water.\n\nMet bloemen."]).toContain(await goalOf());
  });
});

async function otherDraft(): Promise<string> {
  const other = (await way.startInitiative(steward, groupId)).initiative?.id ?? "";
  await way.saveDraft(steward, way.draft(other, 1, 150_000, { goal: "Een bank in het park." }));
  return other;
}
