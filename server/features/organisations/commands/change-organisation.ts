import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mayPostActivity, mayTakeTrust } from "../organisation.policy.ts";
import { organisationTopics } from "../organisation.events.ts";

export interface OrganisationWords {
  readonly contact: string;
  readonly walkInHours: string;
}

const ask = new Statement<{ change: RefusalReason | null; trust: RefusalReason | null }>(
  `select ${mayPostActivity("o", ofParameters)} as change, ${mayTakeTrust("o", ofParameters)} as trust from organisations o where o.id = $1 for update of o`,
);

async function lock(work: Work, id: string): Promise<{ readonly change: RefusalReason | null; readonly trust: RefusalReason | null }> {
  const [asked] = await ask.run(work.run, [id, work.viewer, work.now]);
  if (!asked) throw new Refused("NOT_FOUND");
  return asked;
}

/** What an organisation tells of how to reach it. Throws NOT_FOUND, NOT_ALLOWED, INVALID_TEXT, TEXT_TOO_LONG. */
export async function changeOrganisation(work: Work, id: string, words: OrganisationWords): Promise<string> {
  const { change } = await lock(work, id);
  if (work.viewer) work.audit({ act: "OrganisationChanged", subject: ["organisation", id], onBehalfOf: ["organisation", id] });
  refuseIf(change);
  const [contact, hours] = [tidy(words.contact), tidy(words.walkInHours)];
  refuseIf(textProblem(contact, "organisationContact", true) ?? textProblem(hours, "walkInHours", true));
  await work.tx.query("update organisations set contact = $2, walk_in_hours = $3 where id = $1", [id, contact, hours]);
  return id;
}

/** What an organisation posts from now on waits for a look again; its editors are told why. Throws as above, and ALREADY_ENDED. */
export async function takeTrust(work: Work, id: string, typed: string): Promise<string> {
  const { trust } = await lock(work, id);
  if (work.viewer) work.audit({ act: "TrustTaken", subject: ["organisation", id] });
  refuseIf(trust);
  const reason = tidy(typed);
  refuseIf(textProblem(reason, "activityReason"));
  await work.tx.query("update organisations set trust = 'LOST', trust_reason = $2 where id = $1", [id, reason]);
  work.emit({ type: "TrustTaken", topics: organisationTopics(id), ids: { organisationId: id } });
  return id;
}
