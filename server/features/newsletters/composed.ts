// What the sections of a letter tell, as SQL over a row of newsletters: for a draft from the data of this moment, by the same words that are kept when it is sent.
import { type NewsletterSectionKind, mostInSection } from "#shared/newsletters/newsletters.ts";
import { type Condition, type PolicyScope, beneath } from "../../platform/policy.ts";
import type { Sql } from "../../platform/view/view.ts";
import { isOnCalendar } from "../activities/activity.policy.ts";
import { rounds } from "../draagvlak/draagvlak.policy.ts";
import { isPublicInitiative } from "../initiatives/initiative.policy.ts";

/** An item as it is kept. What a section does not tell is null. */
export const itemColumns = "id uuid, title text, text text, at timestamptz, place text, outcome text, cents bigint, supporters int, needed int";
const items = (rows: Sql): Sql => `(select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (${rows} limit ${mostInSection}) x)`;
/** So long is what is told of a plan or an activity, in characters. */
const longest = 240;
const short = (text: Sql): Sql => `case when length(${text}) > ${longest} then left(${text}, ${longest - 1}) || '…' else ${text} end`;

// The month as it was lived in Hilversum.
const midnight = (day: Sql): Sql => `((${day})::timestamp at time zone 'Europe/Amsterdam')`;
const begin = (letter: Sql): Sql => midnight(`${letter}.month`);
const end = (letter: Sql, months = 1): Sql => midnight(`${letter}.month + interval '${months} month'`);
const inMonth = (letter: Sql, at: Sql): Sql => `${at} >= ${begin(letter)} and ${at} < ${end(letter)}`;

const plan = (more: { readonly at: Sql; readonly outcome?: Sql; readonly cents?: Sql; readonly round?: boolean }): Sql =>
  `i.id, i.title, ${short("i.goal")} as text, ${more.at} as at, i.place, ${more.outcome ?? "null::text"} as outcome, ${more.cents ?? "null::bigint"} as cents,
   ${more.round ? "dr.counted" : "null::int"} as supporters, ${more.round ? "dr.threshold" : "null::int"} as needed`;
const plansOf = (letter: Sql, scope: PolicyScope): Sql => `i.wijk_id = ${letter}.wijk_id and ${isPublicInitiative("i", beneath(scope))}`;
const opened = "(select min(sc.at) from stage_changes sc where sc.initiative_id = i.id and sc.stage = 'DRAAGVLAK')";

const rowsOf: Record<NewsletterSectionKind, (letter: Sql, scope: PolicyScope) => Sql> = {
  // Whoever opened this month stands among the new ones.
  SUPPORT: (letter, scope) => `select ${plan({ at: "dr.closes_at", round: true })} from initiatives i join ${rounds} dr on dr.initiative_id = i.id
    where ${plansOf(letter, scope)} and i.stage = 'DRAAGVLAK' and dr.closes_at > ${scope.now} and ${opened} < ${begin(letter)} order by dr.closes_at, i.id`,
  NEW: (letter, scope) => `select ${plan({ at: "o.opened", round: true })} from initiatives i left join ${rounds} dr on dr.initiative_id = i.id and i.stage = 'DRAAGVLAK' and dr.closes_at > ${scope.now}
    cross join lateral (select ${opened} as opened) o where ${plansOf(letter, scope)} and ${inMonth(letter, "o.opened")} order by o.opened desc, i.id`,
  DECIDED: (letter, scope) => `select ${plan({ at: "de.decided_at", outcome: "de.outcome", cents: "de.granted_cents" })} from initiatives i join decisions de on de.initiative_id = i.id
    where ${plansOf(letter, scope)} and ${inMonth(letter, "de.decided_at")} order by de.decided_at desc, i.id`,
  REALISED: (letter, scope) => `select ${plan({ at: "done.at" })} from initiatives i cross join lateral (select min(sc.at) as at from stage_changes sc where sc.initiative_id = i.id and sc.stage = 'GEREALISEERD') done
    where ${plansOf(letter, scope)} and i.stage in ('GEREALISEERD', 'VERANTWOORD') and ${inMonth(letter, "done.at")} order by done.at desc, i.id`,
  // Of what comes back the first date stands for all; until the end of the month after.
  ACTIVITIES: (letter, scope) => `select a.id, a.title, ${short("a.about")} as text, a.starts_at as at, a.place, null::text as outcome, null::bigint as cents, null::int as supporters, null::int as needed
    from (select distinct on (coalesce(aa.series_id, aa.id)) aa.* from activities aa where aa.wijk_id = ${letter}.wijk_id and aa.starts_at >= greatest(${scope.now}, ${begin(letter)})
      and aa.starts_at < ${end(letter, 2)} and aa.state = 'PLANNED' and ${isOnCalendar("aa", beneath(scope))} order by coalesce(aa.series_id, aa.id), aa.starts_at) a order by a.starts_at, a.id`,
};
const byKind = (letter: Sql, scope: PolicyScope): Sql => Object.entries(rowsOf).map(([kind, rows]) => `when '${kind}' then ${items(rows(letter, scope))}`).join(" ");

/** SQL for `[{ kind, items }]` in the order of the letter's sections, read now. */
export const compose: Condition = (letter, scope) =>
  `(select coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'items', case s.kind ${byKind(letter, scope)} end) order by s.nth), '[]') from unnest(${letter}.sections) with ordinality s (kind, nth))`;

/** As it was sent, or as it would be sent now. */
export const composed: Condition = (letter, scope) => `coalesce(${letter}.composed, ${compose(letter, scope)})`;

/** Neither words nor anything that its sections tell of. */
export const isEmptyLetter: Condition = (letter, scope) => `${letter}.words = '' and not exists (select from jsonb_array_elements(${composed(letter, scope)}) s where s -> 'items' <> '[]')`;

/** Over an item `row` of a section `of`: what it tells of is there for everybody still. Else nothing of it is told, for a title can be what was taken away. */
export const isStillPublic = (row: Sql, of: Sql, scope: PolicyScope): Sql => `case ${of}.kind
  when 'ACTIVITIES' then exists (select from activities ca where ca.id = ${row}.id and ${isOnCalendar("ca", beneath(scope))})
  else exists (select from initiatives ci where ci.id = ${row}.id and ${isPublicInitiative("ci", beneath(scope))}) end`;
