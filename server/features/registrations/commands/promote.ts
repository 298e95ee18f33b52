import { answerBy, mostParty } from "#shared/calendar/places.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { type LockedPlaces, tell } from "./places.ts";

// The first in line, and nobody past them who needs fewer: order is the promise. Who asked for more than there are by now is passed over.
const offer = new Statement<{ id: string }>(`
  with first as (
    select r.id, r.party from registrations r join activity_places p on p.activity_id = r.activity_id
    where r.activity_id = $1 and r.state = 'WAITING' and r.party <= coalesce(p.capacity, ${mostParty}) order by r.number limit 1
  ), held as (
    update activity_places p set taken = p.taken + f.party, waiting = p.waiting - f.party from first f
    where p.activity_id = $1 and (p.capacity is null or p.taken + f.party <= p.capacity) returning f.id
  )
  update registrations r set state = 'OFFERED', accept_by = $2 from held where r.id = held.id returning r.id`);

/** Offers what is free to who waits, in their order, as long as there is time to answer. Under the lock of the places. */
export async function promote(work: Work, places: LockedPlaces): Promise<void> {
  const by = places.isPlanned ? answerBy(work.now, places.startsAt) : null;
  if (!by) return;
  for (;;) {
    const [offered] = await offer.run(work.run, [places.activityId, by]);
    if (!offered) return;
    tell(work, "PlaceOffered", places, offered.id);
  }
}
