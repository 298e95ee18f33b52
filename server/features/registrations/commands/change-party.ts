import { Statement } from "../../../platform/database/statement.ts";
import { guard } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mayReadActivity } from "../../activities/activity.policy.ts";
import { takesPlaces } from "../registration.policy.ts";
import { tell } from "./places.ts";
import { promote } from "./promote.ts";
import { demandParty } from "./register.ts";
import { type Which, lockRegistration } from "./registration.ts";

const guardPlaces = guard("activities", mayReadActivity, takesPlaces);
// More only where there is room, and nobody before them waits for it; in the line it changes nothing but how much is waited for.
const change = new Statement(`
  with own as (select id, activity_id, state, $2::int - party as more from registrations where id = $1 and state in ('REGISTERED', 'OFFERED', 'WAITING')), counted as (
    update activity_places p set taken = p.taken + case when o.state = 'WAITING' then 0 else o.more end, waiting = p.waiting + case when o.state = 'WAITING' then o.more else 0 end
    from own o where p.activity_id = o.activity_id and (o.more <= 0 or p.capacity is null or case when o.state = 'WAITING' then $2 <= p.capacity else p.taken + o.more <= p.capacity and (p.waiting = 0 or not $3) end)
    returning o.id
  )
  update registrations r set party = $2 from counted c where r.id = c.id returning 1`);

/** With fewer, what comes free goes to who waits. Throws FULL where more do not fit. */
export async function changeParty(work: Work, which: Which, party: number): Promise<string> {
  const { id, places } = await lockRegistration(work, which);
  await guardPlaces(work, places.activityId);
  demandParty(party);
  const done = await change.run(work.run, [id, party, places.lineHolds]);
  if (!done.length) throw new Refused("FULL");
  tell(work, "PartyChanged", places, id);
  await promote(work, places);
  return id;
}
