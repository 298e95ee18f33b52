// A policy is one SQL expression: the reason why not, or NULL. The same expression guards the act inside its transaction and tells
// the client what the viewer may, so there is no second version of a rule that could differ.
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { type Runner, Statement } from "./database/statement.ts";
import { Refused } from "./refused.ts";
import { asUuid } from "./uuid.ts";
import type { Request, Work } from "./unit-of-work.ts";
import { type Expression, type Relation, type Scope, type Sql, type View } from "./view/view.ts";

export type PolicyScope = Pick<Scope, "viewer" | "now" | "once">;
export type Condition = (row: Sql, scope: PolicyScope) => Sql;
/** SQL for the first reason that stands in the way, or NULL. */
export type Rule = (row: Sql, scope: PolicyScope) => Sql;

/** Refuses with the first reason whose condition holds; unknown (NULL) conditions count as holding, so that a gap refuses. */
export function rule(...refusals: readonly (readonly [when: Condition, reason: RefusalReason])[]): Rule {
  return (row, scope) => `case ${refusals.map(([when, reason]) => `when (${when(row, scope)}) is not false then '${reason}'`).join(" ")} end`;
}

/** One rule after the other. */
export function both(first: Rule, second: Rule): Rule {
  return (row, scope) => `coalesce(${first(row, scope)}, ${second(row, scope)})`;
}

export const not = (condition: Condition): Condition => (row, scope) => `not coalesce((${condition(row, scope)}), false)`;
export const any = (...conditions: readonly Condition[]): Condition => (row, scope) => `(${conditions.map((each) => `coalesce((${each(row, scope)}), false)`).join(" or ")})`;
export const anonymous: Condition = (_row, scope) => `${scope.viewer} is null`;

/** A condition that many rules ask of one row: worked out once for all of them. */
export function once(condition: Condition): Condition {
  return (row, scope) => scope.once(row, condition(row, scope));
}

/** For a row of a subquery, which has no place beside it where facts are worked out. */
export function beneath(scope: PolicyScope): PolicyScope {
  return { get viewer() { return scope.viewer; }, get now() { return scope.now; }, once: (_row, fact) => fact };
}

/** The rule as a field of the contract: `viewerCan… { allowed reason }`. */
export function permission(of: Rule): Relation {
  const reason = once(of);
  const view: View = { type: "Permission", fields: { allowed: (row, scope) => `${reason(row, scope)} is null`, reason } };
  return { shape: "same", view: () => view, from: () => "" };
}

/** For a statement of its own with the viewer as $2 and now as $3; it asks each fact where it stands. */
export const ofParameters: PolicyScope = { viewer: "$2::uuid", now: "$3::timestamptz", once: (_row, fact) => fact };

/**
 * The rule as a guard on a row of `table`: throws Refused with its reason, NOT_FOUND when there is no such row or the viewer may not
 * see it. Ask after the row was locked: the statement then reads what the lock waited for.
 */
export function guard(table: Sql, visible: Condition, of: Rule): (work: Work, id: string) => Promise<void> {
  const scope = ofParameters;
  const mentionsAll = "($2::uuid, $3::timestamptz) is not null";
  const statement = new Statement<{ visible: boolean; reason: RefusalReason | null }>(
    `select coalesce(${visible("r", scope)}, false) as visible, ${of("r", scope)} as reason, ${mentionsAll} from ${table} r where r.id = $1::uuid`,
  );
  return async (work, id) => {
    const [row] = await statement.run(work.run, [asUuid(id), work.viewer, work.now]);
    if (!row?.visible) throw new Refused("NOT_FOUND");
    if (row.reason) throw new Refused(row.reason);
  };
}

/** Whether a viewer may see a row of `table`, asked outside a unit of work: at subscribing and at every event. */
export function visibility(table: Sql, visible: Condition): (reads: Runner, id: string, request: Request) => Promise<boolean> {
  const statement = new Statement<{ visible: boolean }>(
    `select coalesce(${visible("r", ofParameters)}, false) as visible, ($2::uuid, $3::timestamptz) is not null from ${table} r where r.id = $1::uuid`,
  );
  return async (reads, id, { viewer, now }) => (await statement.run(reads, [asUuid(id), viewer, now]))[0]?.visible ?? false;
}

export const always: Condition = () => "true";

/** A role held now, in this wijk or in all. `kinds` is SQL for a text[]. */
export function holdsRole(kinds: (row: Sql) => Sql, wijk: Expression): Condition {
  return (row, scope) => `exists (select from roles ro where ro.person_id = ${scope.viewer} and ro.kind = any(coalesce(${kinds(row)}, '{}'))
    and (ro.wijk_id is null or ro.wijk_id = ${wijk(row, scope as Scope)}) and ro.begins_at <= ${scope.now} and (ro.ends_at is null or ro.ends_at > ${scope.now}))`;
}
