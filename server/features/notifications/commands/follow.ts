import { always, anonymous, guard, rule } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayReadGroup } from "../../groups/group.policy.ts";
import { mayReadInitiative } from "../../initiatives/initiative.policy.ts";

export const mostFollows = 200;

const mayFollow = rule([anonymous, "NOT_SIGNED_IN"]);
const byText = (id: string): string => id;
const byUuid = (id: string): string | null => asUuid(id)?.toLowerCase() ?? null;
/** For what everybody may read and has an id in words. */
const there = (table: string) => async (work: Work, id: string): Promise<void> => {
  const found = (await work.tx.query(`select from ${table} where id = $1`, [id])) as unknown[];
  refuseIf(!found.length && "NOT_FOUND");
};
const kinds = {
  wijkId: { column: "wijk_id", read: there("wijken"), idOf: byText },
  themeId: { column: "theme_id", read: guard("wijkthemas", always, mayFollow), idOf: byUuid },
  groupId: { column: "group_id", read: guard("groups", mayReadGroup, mayFollow), idOf: byUuid },
  initiativeId: { column: "initiative_id", read: guard("initiatives", mayReadInitiative, mayFollow), idOf: byUuid },
  organisationId: { column: "organisation_id", read: there("organisations"), idOf: byText },
} as const;
type Followable = keyof typeof kinds;
const followables = Object.keys(kinds) as readonly Followable[];

/**
 * Begins or ceases to follow something that one may read. Whoever may read it no longer can still cease. Throws INCOMPLETE unless exactly one thing is named,
 * NOT_FOUND when it is not there, TOO_MANY.
 */
export async function chooseToFollow(work: Work, named: { readonly [name in Followable]?: string | null }, on: boolean): Promise<void> {
  const person = work.person();
  const [name, ...more] = followables.filter((each) => named[each] != null);
  if (!name || more.length) throw new Refused("INCOMPLETE");
  const { column, read, idOf } = kinds[name];
  const id = idOf(named[name] ?? "");
  if (id === null) throw new Refused("NOT_FOUND");
  if (!on) return void (await work.tx.query(`delete from follows where person_id = $1 and ${column} = $2`, [person, id]));
  await read(work, id);
  // Two that come in at once are counted one after the other.
  await work.tx.query("select from persons where id = $1 for no key update", [person]);
  const [{ count }] = (await work.tx.query("select count(*)::int as count from follows where person_id = $1", [person])) as [{ count: number }];
  refuseIf(count >= mostFollows && "TOO_MANY");
  await work.tx.query(`insert into follows (person_id, ${column}, since) values ($1, $2, $3) on conflict do nothing`, [person, id, work.now]);
}
