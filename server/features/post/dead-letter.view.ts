import { deadLetterKinds } from "#shared/post/dead-letters.ts";
import { type Relation, type View, columns, list, orderBy, page } from "../../platform/view/view.ts";
import { mayReadDeadLetters } from "./dead-letter.policy.ts";

// What somebody does not want was not given up: it was not to be sent.
const deadLetters = `
  select 'MAIL' as kind, id::text as key, split_part(source, ':', 1) as about, given_up_at, attempts, fault, last_error as detail from mails where given_up_at is not null and fault is distinct from 'NOT_WANTED'
  union all select 'PUSH', id::text, 'push', given_up_at, attempts, fault, null from pushes where given_up_at is not null
  union all select 'REACTION', id::text, type, given_up_at, attempts, null, last_error from outbox where given_up_at is not null
  union all select 'FORWARDING', f.initiative_id::text, d.reference, f.since, f.attempts, f.problem, f.detail from forwardings f join dossiers d using (initiative_id) where f.state = 'FAILED'`;
const from = (row: string) => `(select l.*, l.kind || ':' || l.key as id from (${deadLetters}) l) ${row}`;

const deadLetterView: View = { type: "DeadLetter", fields: columns("id", "kind", "about", "givenUpAt", "attempts", "fault", "detail") };
const countView: View = { type: "DeadLetterCount", fields: columns("kind", "count") };

/** What was given up last first, of one kind or of all. */
export function deadLettersSeen(): Relation {
  return page({
    view: () => deadLetterView,
    from,
    where: (row, _root, scope) => {
      const kind = scope.arg("kind", "text");
      return [mayReadDeadLetters(row, scope), kind && `${row}.kind = ${kind}`];
    },
    order: orderBy("desc", ["given_up_at", "timestamptz"], ["id", "text"]),
  });
}

/** How many there are of each kind, also where there are none. */
export function deadLetterCounts(): Relation {
  const kinds = deadLetterKinds.map((kind, place) => `('${kind}', ${place})`).join(", ");
  return list({
    view: () => countView,
    from: (row) => `(select k.kind, k.place, count(l.kind)::int as count from (values ${kinds}) k (kind, place) left join (${deadLetters}) l on l.kind = k.kind group by k.kind, k.place) ${row}`,
    where: (row, _root, scope) => [mayReadDeadLetters(row, scope)],
    order: orderBy("asc", ["place", "int"]),
  });
}

export const deadLettersRetriedView: View = { type: "DeadLettersRetried", fields: { retried: (_row, scope) => scope.given("retried", "int"), left: deadLetterCounts() } };
