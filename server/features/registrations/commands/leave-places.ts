import { Statement } from "../../../platform/database/statement.ts";
import { LockedTooLittle, type Work } from "../../../platform/unit-of-work.ts";
import { countedSql } from "../registration.policy.ts";
import { endRegistration } from "./end-registration.ts";
import { type LockedPlaces, holdPlaces, tell } from "./places.ts";
import { promote } from "./promote.ts";

const theirs = "(r.person_id = $1 or r.email = $2)";
const coming = new Statement<{ id: string; activityId: string }>(
  `select r.id, r.activity_id as "activityId" from registrations r join activities a on a.id = r.activity_id where ${theirs} and r.state in ${countedSql} and a.starts_at > $3 order by r.activity_id, r.id`,
);
const forget = new Statement(`update registrations r set person_id = null, name = null, email = null, key_hash = null where ${theirs}`);
const forgetAnswers = new Statement(`delete from registration_answers where registration_id in (select r.id from registrations r where ${theirs})`);
const dropUnconfirmed = new Statement(`delete from registrations r where ${theirs} and r.state = 'UNCONFIRMED'`);

/** Locks all that somebody who is erased is registered for and that is still to come, in the order of its ids. */
export async function lockOwnPlaces(work: Work, personId: string, email: string | null): Promise<ReadonlyMap<string, LockedPlaces>> {
  const locked = new Map<string, LockedPlaces>();
  for (const { activityId } of await coming.run(work.run, [personId, email, work.now])) if (!locked.has(activityId)) locked.set(activityId, await holdPlaces(work, activityId));
  return locked;
}

/** Gives up what is to come, for the next in line; of what is over the number stays, and nothing of who it was. Throws LockedTooLittle when they registered meanwhile. */
export async function leavePlaces(work: Work, personId: string, email: string | null, locked: ReadonlyMap<string, LockedPlaces>): Promise<void> {
  for (const { id, activityId } of await coming.run(work.run, [personId, email, work.now])) {
    const places = locked.get(activityId);
    if (!places) throw new LockedTooLittle();
    await endRegistration(work, id, "CANCELLED");
    tell(work, "PlaceGivenUp", places, id);
    await promote(work, places);
  }
  await dropUnconfirmed.run(work.run, [personId, email]);
  await forgetAnswers.run(work.run, [personId, email]);
  await forget.run(work.run, [personId, email]);
}
