// What people note at a draft, and how two initiatives become one, for tests.
import type { RichPart } from "#shared/drafting/document.ts";
import { type Anchor, anchorOf, lettersOf, textsIn } from "#shared/drafting/passage.ts";
import * as Y from "yjs";
import type { Person, Town } from "./person.ts";

export interface NoteAnswer {
  readonly __typename: string;
  readonly reason?: string;
  /** Of a suggestion that no longer fits: what stands there. */
  readonly stands?: string;
  readonly note?: { readonly id: string; readonly state: string; readonly quote: string; readonly text: string | null; readonly answers: readonly { readonly id: string; readonly text: string | null }[] };
}
export interface MergerAnswer {
  readonly __typename: string;
  readonly reason?: string;
  readonly merger?: { readonly id: string; readonly state: string };
}

const note = "__typename ... on Refusal { reason } ... on DraftNoteChanged { note { id state quote text answers { id text } } }";
const merger = "__typename ... on Refusal { reason } ... on MergerChanged { merger { id state } }";

async function act<Answer>(person: Person, call: string, types: string, fields: string, variables: object): Promise<Answer> {
  return (await person.ask<{ answer: Answer }>(`mutation (${types}) { answer: ${call} { ${fields} } }`, variables)).answer;
}

/** The document as it is stored; asked of the server as somebody who writes along. */
export async function documentOf(writer: Person, id: string): Promise<Y.Doc> {
  const doc = new Y.Doc();
  const { answer } = await writer.ask(`mutation ($id: ID!, $update: String!) { answer: mergeDraft(id: $id, update: $update) { ... on DraftMerged { update } ... on Refusal { reason } } }`, { id, update: updateOf(doc) });
  if (answer.reason) throw new Error(`the draft is not theirs: ${answer.reason}`);
  Y.applyUpdate(doc, Buffer.from(answer.update, "base64"));
  return doc;
}
const updateOf = (doc: Y.Doc) => Buffer.from(Y.encodeStateAsUpdate(doc)).toString("base64");

/** Writes into the draft as somebody does who is slow to send. */
export async function write(writer: Person, id: string, change: (doc: Y.Doc) => void): Promise<void> {
  const doc = await documentOf(writer, id);
  change(doc);
  const { answer } = await writer.ask(`mutation ($id: ID!, $update: String!) { answer: mergeDraft(id: $id, update: $update) { __typename ... on Refusal { reason } } }`, { id, update: updateOf(doc) });
  if (answer.reason) throw new Error(`not written: ${answer.reason}`);
}

/** Where these words stand in a part. */
export function wordsIn(doc: Y.Doc, part: RichPart, words: string): { text: Y.XmlText; index: number } {
  const text = textsIn(doc.getXmlFragment(part)).find((each) => lettersOf(each).includes(words));
  if (!text) throw new Error(`nobody wrote ${words}`);
  return { text, index: lettersOf(text).indexOf(words) };
}
export function anchorAt(doc: Y.Doc, part: RichPart, words: string, until = words): Anchor {
  const [from, last] = [wordsIn(doc, part, words), wordsIn(doc, part, until)];
  return anchorOf(from, { text: last.text, index: last.index + until.length });
}

export const addNote = (person: Person, initiativeId: string, { from, to }: Anchor, more: object = {}) =>
  act<NoteAnswer>(person, "addDraftNote(input: $input)", "$input: AddDraftNoteInput!", note, { input: { initiativeId, kind: "COMMENT", part: "goal", anchorFrom: from, anchorTo: to, text: "Wat bedoel je?", ...more } });
export const answerNote = (person: Person, id: string, text = "Dat zoek ik uit.") => act<NoteAnswer>(person, "answerDraftNote(id: $id, text: $text)", "$id: ID!, $text: String!", note, { id, text });
export const closeNote = (person: Person, id: string, done = true) => act<NoteAnswer>(person, "closeDraftNote(id: $id, done: $done)", "$id: ID!, $done: Boolean!", note, { id, done });
export const removeNote = (person: Person, id: string) => act<NoteAnswer>(person, "removeDraftNote(id: $id)", "$id: ID!", note, { id });
export const decideSuggestion = (person: Person, id: string, accept = true) =>
  act<NoteAnswer>(person, "decideSuggestion(id: $id, accept: $accept)", "$id: ID!, $accept: Boolean!", `${note} ... on StalePassage { stands note { id state quote text answers { id text } } }`, { id, accept });

export const askToMerge = (person: Person, initiativeId: string, otherId: string, more: object = {}) =>
  act<MergerAnswer>(person, "askToMerge(input: $input)", "$input: AskToMergeInput!", merger, { input: { initiativeId, otherId, ownStays: true, reason: "We willen hetzelfde.", ...more } });
export const answerMerger = (person: Person, id: string, agree = true, answer = "") =>
  act<MergerAnswer>(person, "answerMerger(id: $id, agree: $agree, answer: $answer)", "$id: ID!, $agree: Boolean!, $answer: String!", merger, { id, agree, answer });
export const takeBackMerger = (person: Person, id: string) => act<MergerAnswer>(person, "takeBackMerger(id: $id)", "$id: ID!", merger, { id });

/** Lets somebody write along in a group that is open. */
export async function joins(town: Town, groupId: string, person: Person): Promise<Person> {
  await town.pool.query("with m as (insert into memberships (group_id, person_id, role, state, since) values ($1, $2, 'MEMBER', 'ACTIVE', now())) update groups set member_count = member_count + 1 where id = $1", [groupId, person.personId]);
  return person;
}
