import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { changeRights } from "../../roles/commands/change-rights.ts";

/** Nobody tells us when an organisation takes its authorisation back: it is shown anew by signing in, or ends. */
const authorisedDays = 30;

const holds = new Statement<{ id: string; fromProvider: boolean }>(
  `select id, granted_by is null and ends_at is not null as "fromProvider" from roles
   where person_id = $1 and organisation_id = $2 and kind = 'ORGANISATION_EDITOR' and begins_at <= $3 and (ends_at is null or ends_at > $3) order by ends_at desc nulls first limit 1`,
);
const prolong = new Statement("update roles set ends_at = $2 where id = $1");
const grant = new Statement("insert into roles (person_id, organisation_id, kind, begins_at, ends_at) values ($1, $2, 'ORGANISATION_EDITOR', $3, $4)");

/** Makes an editor of whom an organisation has authorised to act for it, for as long as that is surely so. */
export async function representOrganisation(work: Work, personId: string, organisationId: string): Promise<void> {
  const until = new Date(work.now.getTime() + authorisedDays * 86_400_000);
  const [held] = await holds.run(work.run, [personId, organisationId, work.now]);
  if (held) {
    if (held.fromProvider) await prolong.run(work.run, [held.id, until]);
    return;
  }
  await grant.run(work.run, [personId, organisationId, work.now, until]);
  await changeRights(work, personId);
  work.audit({ act: "RoleGranted", subject: ["person", personId], onBehalfOf: ["organisation", organisationId], facts: { kind: "ORGANISATION_EDITOR", way: "IDENTITY" } });
}
