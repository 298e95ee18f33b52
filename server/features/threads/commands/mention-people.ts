import { mostMentions, numbersIn, renumbered } from "#shared/threads/mentions.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { personTopic } from "../../members/member.events.ts";
import { isMentionable } from "../mention.policy.ts";
import { type Subject, type SubjectName, subjectNames } from "./subject.ts";

/** Of one comment with all its wordings. */
const mostKept = 20;

interface Mention {
  readonly number: number;
  readonly personId: string;
}
export interface Naming {
  /** With the numbers under which they are kept. */
  readonly text: string;
  readonly added: readonly Mention[];
}

const find = Object.fromEntries(
  subjectNames.map((name) => [name, new Statement<{ id: string }>(`select p.id, $2::uuid from persons p where p.id = any($1) and ($3::timestamptz) is not null and ${isMentionable(name, "$4::uuid")("p", ofParameters)}`)]),
) as Readonly<Record<SubjectName, Statement<{ id: string }>>>;

/** Whom a text names as @[1], @[2] of `people`; those that the comment named before keep their number. Throws NOT_FOUND for who takes no part or may not read it. */
export async function namePeople(work: Work, subject: Subject, typed: string, people: readonly string[], kept: readonly Mention[] = []): Promise<Naming> {
  refuseIf(people.length > mostMentions && "TOO_MANY");
  const asked = numbersIn(typed).flatMap((number) => (people[number - 1] === undefined ? [] : [{ number, personId: asUuid(people[number - 1])?.toLowerCase() ?? "" }]));
  const numbers = new Map<number, number>();
  const added: Mention[] = [];
  let last = Math.max(0, ...kept.map(({ number }) => number));
  for (const { number, personId } of asked) {
    const known = [...kept, ...added].find((each) => each.personId === personId);
    if (!known) added.push({ number: (last += 1), personId });
    numbers.set(number, known?.number ?? last);
  }
  refuseIf(last > mostKept && "TOO_MANY");
  if (added.length) {
    const found = await find[subject.name].run(work.run, [added.map(({ personId }) => asUuid(personId)), work.viewer, work.now, subject.id]);
    if (found.length !== added.length) throw new Refused("NOT_FOUND");
  }
  return { text: renumbered(typed, numbers), added };
}

/** Keeps whom a comment names, and tells them. */
export async function keepMentions(work: Work, commentId: string, { added }: Naming): Promise<void> {
  if (!added.length) return;
  await work.tx.query("insert into comment_mentions (comment_id, number, person_id) select $1, * from unnest($2::smallint[], $3::uuid[])", [commentId, added.map(({ number }) => number), added.map(({ personId }) => personId)]);
  await work.tx.query("update comments set has_mentions = true where id = $1", [commentId]);
  for (const { personId } of added) if (personId !== work.viewer) work.emit({ type: "PersonMentioned", topics: [personTopic(personId)], ids: { commentId, personId } });
}

export async function mentionsOf(work: Work, commentId: string): Promise<readonly Mention[]> {
  return (await work.tx.query(`select number, coalesce(person_id::text, '') as "personId" from comment_mentions where comment_id = $1`, [commentId])) as Mention[];
}
