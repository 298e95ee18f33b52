import type { PrivateParts } from "#shared/subsidies/private.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Keys } from "../../../platform/keys.ts";
import { guard } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { mayReadInitiative } from "../../initiatives/initiative.policy.ts";
import { mayReadPrivate } from "../application.policy.ts";
import { unsealPrivate } from "../private-seal.ts";

/** With the address at which they have their account, where they have one. */
export interface OpenedParts extends PrivateParts {
  readonly email: string | null;
}

const read = new Statement<{ personId: string; keyNumber: number; sealed: string; email: string | null }>(
  `select ap.person_id as "personId", ap.key_number as "keyNumber", ap.sealed, p.email from initiatives i left join dossiers d on d.initiative_id = i.id
   join application_private ap on ap.initiative_id = i.id and ap.person_id = case when d.initiative_id is null then $2::uuid else coalesce(d.handed_in_by, i.author_id) end
   join persons p on p.id = ap.person_id where i.id = $1`,
);
const guardReading = guard("initiatives", mayReadInitiative, mayReadPrivate);

async function open(work: Work, keys: Keys, initiativeId: string): Promise<OpenedParts | null> {
  const [row] = await read.run(work.run, [initiativeId, work.viewer]);
  if (!row) return null;
  const { personId, keyNumber, sealed, email } = row;
  return { ...unsealPrivate(keys, keyNumber, { initiativeId, personId }, sealed), email };
}

/** Who asks and where money may go, for a paper or a payment; null where it is not there (any more). It stands in the log; the caller has asked who may. */
export async function openPrivate(work: Work, keys: Keys, initiativeId: string): Promise<OpenedParts | null> {
  work.audit({ act: "PrivateRead", subject: ["initiative", initiativeId] });
  return open(work, keys, initiativeId);
}

/** The same for who asks to see them: who gave them, and the officials who handle the application now. Throws NOT_ALLOWED, NOTHING_WAITING. */
export async function revealPrivate(work: Work, keys: Keys, id: string): Promise<OpenedParts> {
  const initiative = await lockInitiative(work, id);
  auditAct(work, "PrivateRead", initiative);
  await guardReading(work, initiative.id);
  const opened = await open(work, keys, initiative.id);
  if (!opened) throw new Refused("NOTHING_WAITING");
  return opened;
}
