import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { countedSql } from "../registration.policy.ts";

const known = new Statement<{ id: string }>(
  `select r.id from registrations r left join persons p on p.id = r.person_id where r.activity_id = $1 and $2::text in (r.email, p.email) and r.state in ${countedSql} order by r.number limit 1`,
);

/** The registration that counts of whoever has this address, with or without an account. */
export async function knownBy(work: Work, activityId: string, email: string): Promise<string | null> {
  return (await known.run(work.run, [activityId, email]))[0]?.id ?? null;
}

export async function isKnown(work: Work, activityId: string, email: string): Promise<boolean> {
  return (await knownBy(work, activityId, email)) !== null;
}
