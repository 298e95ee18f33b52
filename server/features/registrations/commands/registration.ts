import type { RegistrationState } from "#shared/calendar/places.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import { hashToken } from "../../../platform/session.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayKeepDoor } from "../registration.policy.ts";
import { type LockedPlaces, lockPlaces } from "./places.ts";

/** By its id, for its owner and the organiser, or by the key that a mail brought. */
export interface Which {
  readonly id?: string | null;
  readonly key?: string | null;
}
export interface LockedRegistration {
  readonly id: string;
  readonly state: RegistrationState;
  readonly party: number;
  readonly acceptBy: Date | null;
  readonly isOwn: boolean;
  readonly keepsDoor: boolean;
  readonly places: LockedPlaces;
}

const find = new Statement<{ id: string; activityId: string }>(`select id, activity_id as "activityId" from registrations where id = $1::uuid or key_hash = $2`);
const read = new Statement<Omit<LockedRegistration, "places">>(
  `select r.id, r.state, r.party, r.accept_by as "acceptBy", coalesce(r.person_id = $2, false) or coalesce(r.key_hash = $4, false) as "isOwn", ${mayKeepDoor("a", ofParameters)} is null as "keepsDoor", $3::timestamptz is not null
   from registrations r join activities a on a.id = r.activity_id where r.id = $1::uuid`,
);

/** A registration under the lock of its places, for who may do something with it. Throws NOT_FOUND, for all others alike. */
export async function lockRegistration(work: Work, { id, key }: Which): Promise<LockedRegistration> {
  const hash = key ? hashToken(key) : null;
  const [found] = await find.run(work.run, [asUuid(id), hash]);
  if (!found) throw new Refused("NOT_FOUND");
  const places = await lockPlaces(work, found.activityId);
  const [registration] = await read.run(work.run, [found.id, work.viewer, work.now, hash]);
  if (!registration || !(registration.isOwn || registration.keepsDoor)) throw new Refused("NOT_FOUND");
  return { ...registration, places };
}
