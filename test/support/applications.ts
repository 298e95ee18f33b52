// What the municipality and the applicant do with an application, for tests.
import type { Person } from "./person.ts";
import { type Answer, privateParts } from "./way.ts";

const act = async (person: Person, call: string, types: string, variables: object, fields = "__typename ... on Refusal { reason }"): Promise<Answer> =>
  (await person.ask(`mutation (${types}) { answer: ${call} { ${fields} } }`, variables)).answer;

export const ask = {
  answerCriterion: (person: Person, id: string, criterion: string) =>
    act(person, "answerCriterion(input: $input)", "$input: AnswerCriterionInput!", { input: { id, criterion, agrees: true, answer: "Dat klopt." } }),
  confirmContact: (person: Person, id: string) => act(person, "confirmContact(id: $id)", "$id: ID!", { id }),
  reveal: (person: Person, id: string) => act(person, "revealPrivate(id: $id)", "$id: ID!", { id }, "__typename ... on Refusal { reason } ... on PrivateRevealed { name iban holder address postcode town phone email }"),
  askCompletion: (person: Person, id: string, parts: readonly string[]) =>
    act(person, "askCompletion(id: $id, parts: $parts, reason: $reason)", "$id: ID!, $parts: [AskablePart!]!, $reason: String!", { id, parts, reason: "Wie doet het onderhoud?" }),
  /** Answers under the numbers that stand there now. */
  async complete(person: Person, id: string, parts: Readonly<Record<string, unknown>>, withPrivate = false, plan: object | null = null): Promise<Answer> {
    const { initiative } = await person.ask(`query ($id: ID!) { initiative(id: $id) { application { parts { part number } } } }`, { id });
    const known = initiative.application.parts as { part: string; number: number }[];
    const said = Object.entries(parts).map(([part, value]) => ({ part, number: known.find((each) => each.part === part)?.number ?? 0, said: value }));
    return act(person, "completeDossier(input: $input)", "$input: CompleteInput!", { input: { id, parts: said, plan, private: withPrivate ? privateParts : null } });
  },
};
