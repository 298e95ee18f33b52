import { Statement, type Runner } from "../../platform/database/statement.ts";

/** What a mail says of somebody's place: as it is now. */
export interface RegistrationFacts {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly party: number;
  readonly acceptBy: Date | null;
}
interface Whose {
  readonly activityId: string | null;
  readonly personId: string;
}

const read = new Statement<RegistrationFacts & { key: string }>(
  `select distinct on (r.activity_id, r.person_id) r.activity_id || ' ' || r.person_id as key, r.id, a.title, a.place, a.starts_at as "startsAt", r.party, r.accept_by as "acceptBy"
   from unnest($1::uuid[], $2::uuid[]) w (activity, person) join registrations r on r.activity_id = w.activity and r.person_id = w.person join activities a on a.id = r.activity_id
   order by r.activity_id, r.person_id, r.id desc`,
);

/** By activity and person ("id id"): the newest registration of each. */
export async function registrationsOf(run: Runner, whose: readonly Whose[]): Promise<ReadonlyMap<string, RegistrationFacts>> {
  if (!whose.length) return new Map();
  const rows = await read.run(run, [whose.map(({ activityId }) => activityId), whose.map(({ personId }) => personId)]);
  return new Map(rows.map(({ key, ...facts }) => [key, facts]));
}
