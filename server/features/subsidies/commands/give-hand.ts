import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { actsAs } from "../hands.policy.ts";
import type { SettledDecision } from "./settle-decision.ts";

interface HandRow {
  readonly role: string;
  readonly personId: string | null;
  readonly outcome: string | null;
  readonly grantedCents: number | null;
  readonly conditions: readonly string[] | null;
  readonly mine: boolean;
  readonly held: boolean;
}

const read = new Statement<HandRow>(
  `select hand.role, h.person_id as "personId", h.outcome, h.granted_cents as "grantedCents", h.conditions, ${actsAs(() => "array[hand.role]")("i", ofParameters)} as mine,
     exists (select from roles own where own.person_id = $2 and own.kind = hand.role and (own.wijk_id is null or own.wijk_id = i.wijk_id) and own.begins_at <= $3 and (own.ends_at is null or own.ends_at > $3)) as held
   from dossiers d join initiatives i on i.id = d.initiative_id cross join unnest(d.hands) with ordinality as hand (role, place)
   left join hands h on h.initiative_id = d.initiative_id and h.role = hand.role where d.initiative_id = $1 order by hand.place`,
);

/**
 * Writes the actor's hand, by the first role that is theirs or that they stand in for and that has not spoken, or changes the one they
 * gave. Answers the conditions of all hands when all are given, else null. Different people are different hands; hands that say something
 * else must first speak with each other. Throws ALREADY_SIGNED, HANDS_DISAGREE.
 */
export async function giveHand(work: Work, initiativeId: string, decision: SettledDecision): Promise<string[] | null> {
  const person = work.person();
  const hands = await read.run(work.run, [initiativeId, person, work.now]);
  const free = hands.filter((hand) => hand.mine && hand.outcome === null);
  const own = hands.find((hand) => hand.personId === person) ?? free.find(({ held }) => held) ?? free[0];
  if (!own) throw new Refused("ALREADY_SIGNED");
  const others = hands.filter((hand) => hand !== own && hand.outcome !== null);
  if (others.some((hand) => hand.outcome !== decision.outcome || hand.grantedCents !== decision.grantedCents)) throw new Refused("HANDS_DISAGREE");
  await work.tx.query(
    `insert into hands (initiative_id, role, person_id, outcome, granted_cents, reasons, what_now, conditions, stood_in, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (initiative_id, role) do update set outcome = $4, granted_cents = $5, reasons = $6, what_now = $7, conditions = $8, stood_in = $9, at = $10`,
    [initiativeId, own.role, person, decision.outcome, decision.grantedCents, decision.reasons, decision.whatNow, decision.conditions, !own.held, work.now],
  );
  if (others.length < hands.length - 1) return null;
  return [...new Set([...others.flatMap(({ conditions }) => conditions ?? []), ...decision.conditions])];
}
