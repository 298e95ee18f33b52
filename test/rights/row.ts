import type { RefusalReason } from "#shared/refusal-reasons.ts";
import type { Person } from "../support/person.ts";
import { type Column, columns, groups } from "./people.ts";
import type { Subject, SubjectName } from "./subjects/subject.ts";

/** "yes": done, or shown; "nothing": the answer has no trace of it; a status for a route. */
export type Answer = "yes" | "nothing" | RefusalReason | `${number}`;
/** What each column is answered; who is not named is among the others. */
export type Answers = { readonly others: Answer } & { readonly [who in Column | keyof typeof groups]?: Answer };

/** One row of the matrix: a root field or a route, in a state, for everybody. */
export interface Row {
  /** "Mutation.takeUp", "POST /auth/link". */
  readonly of: string;
  /** The state, as a reader would say it. */
  readonly when: string;
  /** Everybody is tried on each of these. */
  readonly on: readonly SubjectName[];
  readonly answers: Answers;
  /** The arguments of a field, or the body of a route. */
  readonly given?: (subject: Subject, asker: Person) => object;
  /** What a query selects; its id when not said. */
  readonly reads?: string;
  /** The text whose trace in a query's answer is a yes; the subject's id when not said. */
  readonly shows?: (subject: Subject, asker: Person) => string | null;
  /** The address of a route that names something in it. */
  readonly at?: (subject: Subject) => string;
  /** What is not found is somebody else than the subject, which all may see. */
  readonly inSight?: true;
  /** Doing it takes nobody's right away, so one subject serves all. */
  readonly keeps?: true;
}

export function answerFor(column: Column, answers: Answers): Answer {
  const group = (Object.keys(groups) as (keyof typeof groups)[]).find((name) => answers[name] && (groups[name] as readonly Column[]).includes(column));
  return answers[column] ?? (group && answers[group]) ?? answers.others;
}

export const allColumns = Object.keys(columns) as Column[];

/** The same field in several states, with the same arguments. */
export function rowsOf(of: string, given: Row["given"], ...rows: readonly Omit<Row, "of" | "given">[]): Row[] {
  return rows.map((row) => ({ of, ...(given && { given }), ...row }));
}
