// What moderators do, and what people say to that, for tests.
import { postComment, themeIn } from "./neighbourhood.ts";
import type { Person, Town } from "./person.ts";

export interface MeasureAnswer {
  readonly __typename: string;
  readonly reason?: string;
  readonly measure?: { readonly id: string; readonly kind: string; readonly undoneAt: string | null; readonly objectUntil: string; readonly objection: { readonly outcome: string | null; readonly answerBy: string } | null };
}
const fields = "__typename ... on Refusal { reason } ... on MeasureChanged { measure { id kind undoneAt objectUntil objection { outcome answerBy } } }";

const act = async (person: Person, call: string, types: string, variables: object): Promise<MeasureAnswer> =>
  (await person.ask<{ answer: MeasureAnswer }>(`mutation (${types}) { answer: ${call} { ${fields} } }`, variables)).answer;

/** Hides a comment by the first house rule, unless something else is said. */
export const takeMeasure = (person: Person, input: object) =>
  act(person, "takeMeasure(input: $input)", "$input: TakeMeasureInput!", { input: { kind: "COMMENT", measure: "HIDE", words: "Niet aardig.", ...("law" in input ? {} : { rule: 1 }), ...input } });
export const undoMeasure = (person: Person, id: string) => act(person, "undoMeasure(id: $id)", "$id: ID!", { id });
export const objectToMeasure = (person: Person, id: string, text = "Dat was niet zo bedoeld.") => act(person, "objectToMeasure(id: $id, text: $text)", "$id: ID!, $text: String!", { id, text });
export const decide = (person: Person, id: string, upheld: boolean, answer = "Ik heb ernaar gekeken.") =>
  act(person, "decideMeasureObjection(id: $id, upheld: $upheld, answer: $answer)", "$id: ID!, $upheld: Boolean!, $answer: String!", { id, upheld, answer });
/** What a moderator reads before a measure. */
export const thing = async (person: Person, id: string, kind = "COMMENT") =>
  (await person.ask(`query ($kind: SubjectKind!, $id: ID!) { moderatedThing(kind: $kind, id: $id) { kind subjectId title facts { name text } mark hidden measures } }`, { kind, id })).moderatedThing;

/** The id of what was taken; throws with the reason where it was not. */
export function idOf({ measure, reason }: MeasureAnswer): string {
  if (!measure) throw new Error(`no measure: ${reason}`);
  return measure.id;
}

/** A measure in Oost to which somebody objected. */
export async function objected(app: Town): Promise<string> {
  const [regisseur, neighbour] = await Promise.all([app.as("regisseur-oost"), app.as("bewoner-oost-2")]);
  const { comment } = await postComment(neighbour, { themeId: await themeIn(app), text: "Sukkels." });
  return idOf(await objectToMeasure(neighbour, idOf(await takeMeasure(regisseur, { id: comment?.id ?? "" }))));
}
