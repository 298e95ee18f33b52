import { mostParty } from "#shared/calendar/places.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { type LockedPlaces, tell } from "./places.ts";

export interface Seating {
  readonly id: string;
  readonly party: number;
  /** Whether waiting will do where it is full. */
  readonly waits: boolean;
}
export interface NewRegistration extends Seating {
  readonly personId: string | null;
  /** Of who has no account here. */
  readonly name: string | null;
  readonly email: string | null;
  readonly locale: string;
  readonly keyHash: string;
  readonly madeBy: string | null;
}

// $1 activity, $2 party, $3 whether the line holds, $4 whether they wait. Capacity is asked and taken in one statement, so that the last place goes once.
const room = "(p.capacity is null or p.taken + $2::int <= p.capacity and (p.waiting = 0 or not $3))";
const seating = (then: string) => `
  with place as (
    update activity_places p set taken = p.taken + case when ${room} then $2::int else 0 end, waiting = p.waiting + case when ${room} then 0 else $2::int end, last_number = p.last_number + 1
    where p.activity_id = $1 and (${room} or $4) and $2::int <= coalesce(p.capacity, ${mostParty}) returning new.last_number as number, case when new.taken > old.taken then 'REGISTERED' else 'WAITING' end as state
  )
  ${then}`;
const seatNew = new Statement<{ state: string }>(
  seating(`insert into registrations (id, activity_id, number, state, party, person_id, name, email, locale, key_hash, made_by, made_at)
    select $5, $1, number, state, $2::int, $6, $7, $8, $9, $10, $11, $12 from place returning state`),
);
const seatKnown = new Statement<{ state: string }>(seating("update registrations r set number = place.number, state = place.state from place where r.id = $5 returning r.state"));
const fits = new Statement<{ fits: boolean }>("select $2::int <= coalesce(capacity, $2::int) as fits from activity_places where activity_id = $1");

/** Gives a new registration its places or a place in the line. Throws FULL where it would have to wait and may not, TOO_MANY for a party that is larger than all there is. */
export async function seat(work: Work, places: LockedPlaces, it: NewRegistration): Promise<void> {
  const by = [it.id, it.personId, it.name, it.email, it.locale, it.keyHash, it.madeBy, work.now];
  await seated(work, places, it, await seatNew.run(work.run, [...about(places, it), ...by]));
}

/** The same for one that waited for the link in a mail. */
export async function seatConfirmed(work: Work, places: LockedPlaces, it: Seating): Promise<void> {
  await seated(work, places, it, await seatKnown.run(work.run, [...about(places, it), it.id]));
}

function about(places: LockedPlaces, { party, waits }: Seating): unknown[] {
  return [places.activityId, party, places.lineHolds, waits];
}

async function seated(work: Work, places: LockedPlaces, { id, party }: Seating, [given]: { state: string }[]): Promise<void> {
  if (given) return tell(work, given.state === "REGISTERED" ? "PlaceTaken" : "PlaceAwaited", places, id);
  const [size] = await fits.run(work.run, [places.activityId, party]);
  throw new Refused(size?.fits ? "FULL" : "TOO_MANY");
}
