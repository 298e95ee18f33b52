import type { RegistrationState } from "#shared/calendar/places.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import { hashToken } from "../../../platform/session.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { isOwn, mayKeepDoor } from "../registration.policy.ts";
import { type LockedPlaces, holdPlaces } from "./places.ts";

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
  /** Of who has no account. */
  readonly email: string | null;
  readonly isOwn: boolean;
  readonly places: LockedPlaces;
}

const own = `(${isOwn("r", ofParameters)} or coalesce(r.key_hash = $4, false))`;
const keepsDoor = `${mayKeepDoor("a", ofParameters)} is null`;
const rows = `from registrations r join activities a on a.id = r.activity_id where (${own} or ${keepsDoor})`;
// Whoever has nothing to do with it neither waits for its lock nor learns that it is there.
const find = new Statement<{ id: string; activityId: string }>(`select r.id, r.activity_id as "activityId" ${rows} and (r.id = $1::uuid or r.key_hash = $4) and $3::timestamptz is not null`);
const read = new Statement<Omit<LockedRegistration, "places">>(`select r.id, r.state, r.party, r.accept_by as "acceptBy", r.email, ${own} as "isOwn" ${rows} and r.id = $1::uuid and $3::timestamptz is not null`);

/** A registration under the lock of its places, for who may do something with it. Throws NOT_FOUND, for all others alike. */
export async function lockRegistration(work: Work, { id, key }: Which): Promise<LockedRegistration> {
  const hash = key ? hashToken(key) : null;
  const asked = [work.viewer, work.now, hash];
  const [found] = await find.run(work.run, [asUuid(id), ...asked]);
  if (!found) throw new Refused("NOT_FOUND");
  const places = await holdPlaces(work, found.activityId);
  const [registration] = await read.run(work.run, [found.id, ...asked]);
  if (!registration) throw new Refused("NOT_FOUND");
  return { ...registration, places };
}
