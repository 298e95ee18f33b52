import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { DecisionInput } from "./decide.ts";

interface HandRow {
  readonly role: string;
  readonly person_id: string | null;
  readonly outcome: string | null;
  readonly granted_cents: number | null;
  readonly mine: boolean;
}

/**
 * Writes the actor's hand, by the first role of theirs that has not spoken, or changes the one they gave. Answers whether all hands
 * are given. Different people are different hands; hands that say something else must first speak with each other.
 */
export async function giveHand(work: Work, initiativeId: string, decision: DecisionInput & { readonly whatNow: string | null }): Promise<boolean> {
  const person = work.person();
  const hands = (await work.tx.query(
    `select hand.role, h.person_id, h.outcome, h.granted_cents, exists (select from roles r where r.person_id = $2 and r.kind = hand.role
       and (r.wijk_id is null or r.wijk_id = i.wijk_id) and r.begins_at <= $3 and (r.ends_at is null or r.ends_at > $3)) as mine
     from dossiers d join initiatives i on i.id = d.initiative_id cross join unnest(d.hands) with ordinality as hand (role, place)
     left join hands h on h.initiative_id = d.initiative_id and h.role = hand.role where d.initiative_id = $1 order by hand.place`,
    [initiativeId, person, work.now],
  )) as HandRow[];
  const own = hands.find((hand) => hand.person_id === person) ?? hands.find((hand) => hand.mine && hand.outcome === null);
  if (!own) throw new Refused("ALREADY_SIGNED");
  const others = hands.filter((hand) => hand !== own && hand.outcome !== null);
  if (others.some((hand) => hand.outcome !== decision.outcome || hand.granted_cents !== decision.grantedCents)) throw new Refused("HANDS_DISAGREE");
  await work.tx.query(
    `insert into hands (initiative_id, role, person_id, outcome, granted_cents, reasons, what_now, at) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (initiative_id, role) do update set outcome = $4, granted_cents = $5, reasons = $6, what_now = $7, at = $8`,
    [initiativeId, own.role, person, decision.outcome, decision.grantedCents, decision.reasons, decision.whatNow, work.now],
  );
  return others.length === hands.length - 1;
}
