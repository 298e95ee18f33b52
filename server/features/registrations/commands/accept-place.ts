import { Statement } from "../../../platform/database/statement.ts";
import { guard } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mayReadActivity } from "../../activities/activity.policy.ts";
import { takesPlaces } from "../registration.policy.ts";
import { isKnown } from "./known-address.ts";
import { tell } from "./places.ts";
import { type Which, lockRegistration } from "./registration.ts";
import { seatConfirmed } from "./seat.ts";

const guardPlaces = guard("activities", mayReadActivity, takesPlaces);
const accept = new Statement("update registrations set state = 'REGISTERED', accept_by = null where id = $1");
const takeFree = new Statement(`
  with place as (
    update activity_places p set taken = p.taken + r.party, waiting = p.waiting - r.party from registrations r
    where r.id = $1 and r.state = 'WAITING' and p.activity_id = r.activity_id and (p.capacity is null or p.taken + r.party <= p.capacity) returning r.id
  )
  update registrations r set state = 'REGISTERED' from place where r.id = place.id returning r.id`);

/**
 * Says yes: to a place that was offered, to the mail that asked whether it was really them, or, once the line no longer holds, to a place that
 * is free. A second time changes nothing. Throws OFFER_LAPSED, and FULL for who still has to wait.
 */
export async function acceptPlace(work: Work, which: Which): Promise<string> {
  const { id, state, party, acceptBy, email, places } = await lockRegistration(work, which);
  if (state === "REGISTERED") return id;
  await guardPlaces(work, places.activityId);
  if (state === "UNCONFIRMED") {
    refuseIf(email !== null && (await isKnown(work, places.activityId, email)) && "ALREADY_REGISTERED");
    await seatConfirmed(work, places, { id, party, waits: true });
  } else if (state === "WAITING") {
    const taken = places.lineHolds ? [] : await takeFree.run(work.run, [id]);
    if (!taken.length) throw new Refused("FULL");
    tell(work, "PlaceTaken", places, id);
  } else {
    refuseIf(!(acceptBy && acceptBy > work.now) && "OFFER_LAPSED");
    await accept.run(work.run, [id]);
    tell(work, "PlaceTaken", places, id);
  }
  return id;
}
