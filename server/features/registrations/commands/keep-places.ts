import { Statement } from "../../../platform/database/statement.ts";
import type { Transact, Work } from "../../../platform/unit-of-work.ts";
import { activityTopic } from "../../activities/activity.events.ts";
import { endRegistration } from "./end-registration.ts";
import { holdPlaces, tell } from "./places.ts";
import { promote } from "./promote.ts";

interface Keeping {
  readonly transact: Transact;
  readonly now: Date;
  /** Ends it between two units of work; it throws then. */
  readonly signal?: AbortSignal;
}

const lapsed = "r.state = 'OFFERED' and r.accept_by <= $1";
const waited = new Statement<{ id: string }>(`select distinct r.activity_id as id from registrations r where ${lapsed} order by 1`);
const tooLate = new Statement<{ id: string }>(`select r.id from registrations r where ${lapsed} and r.activity_id = $2 order by r.number`);
// Whoever registered within the last day knows.
const remind = new Statement<{ id: string; activityId: string }>(`
  update registrations r set reminded_at = $1 from activities a
  where a.id = r.activity_id and a.state = 'PLANNED' and a.hidden_at is null and r.state = 'REGISTERED' and r.reminded_at is null and a.starts_at > $1 and a.starts_at <= $1::timestamptz + interval '1 day' and r.made_at < a.starts_at - interval '1 day'
  returning r.id, r.activity_id as "activityId"`);

/** Passes on places that were offered and not answered in time, and reminds of what is tomorrow. Safe to run twice and side by side. */
export async function keepPlaces({ transact, now, signal }: Keeping): Promise<void> {
  const request = { viewer: null, now };
  await transact(request, remindOfTomorrow);
  for (const { id } of await transact(request, (work) => waited.run(work.run, [now]))) {
    signal?.throwIfAborted();
    await transact(request, (work) => passOn(work, id));
  }
}

async function remindOfTomorrow(work: Work): Promise<void> {
  for (const { id, activityId } of await remind.run(work.run, [work.now])) {
    work.emit({ type: "ActivityTomorrow", topics: [activityTopic(activityId)], ids: { activityId, registrationId: id } });
  }
}

async function passOn(work: Work, activityId: string): Promise<void> {
  const places = await holdPlaces(work, activityId);
  for (const { id } of await tooLate.run(work.run, [work.now, places.activityId])) {
    if (await endRegistration(work, id, "LAPSED")) tell(work, "PlaceLapsed", places, id);
  }
  await promote(work, places);
}
