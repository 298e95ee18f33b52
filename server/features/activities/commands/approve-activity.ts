import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { guard } from "../../../platform/policy.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { activityTopic, calendarTopics } from "../activity.events.ts";
import { mayApprove, mayReadActivity } from "../activity.policy.ts";
import { lockActivity } from "./lock-activity.ts";

const guardApprove = guard("activities", mayReadActivity, mayApprove);

/** Lets in whatever of an organisation waits, and trusts it from then on. Throws NOT_FOUND, NOT_ALLOWED, ALREADY_DECIDED. */
export async function approveActivity(work: Work, id: string): Promise<string> {
  const activity = await lockActivity(work, id);
  await guardApprove(work, activity.id);
  const organisationId = activity.organisation_id as string;
  // Held against what is posted at this moment, and would wait for ever.
  await work.tx.query("select from organisations where id = $1 for update", [organisationId]);
  await work.tx.query("update organisations set trust = 'TRUSTED', trust_reason = null where id = $1", [organisationId]);
  await work.tx.query(`update activity_series set entry = entry || '{"state": "PLANNED"}' where entry ->> 'organisation_id' = $1 and entry ->> 'state' = 'AWAITING'`, [organisationId]);
  const [letIn] = (await work.tx.query(
    "update activities set state = 'PLANNED', state_reason = null, sequence = sequence + 1, changed_at = $2 where organisation_id = $1 and state = 'AWAITING' returning id, series_id as series, wijk_id as wijk", [organisationId, work.now],
  )) as [{ id: string; series: string | null; wijk: string }[], number];
  work.audit({ act: "OrganisationTrusted", subject: ["organisation", organisationId], wijkId: activity.wijkId });
  work.emit({ type: "OrganisationTrusted", topics: [...new Set(letIn.flatMap(({ wijk }) => calendarTopics(wijk)))], ids: { activityId: activity.id } });
  // Each series once: its first date stands for it.
  const firsts = new Map(letIn.map((row) => [row.series ?? row.id, row]));
  for (const row of firsts.values()) work.emit({ type: "ActivityPosted", topics: [activityTopic(row.id)], ids: { activityId: row.id, ...(row.series && { seriesId: row.series }) } });
  return activity.id;
}

/** Gives a first post back to its editors, who may change it and so offer it again. Throws as `approveActivity`, and INVALID_TEXT, TEXT_TOO_LONG. */
export async function returnActivity(work: Work, id: string, typed: string): Promise<string> {
  const activity = await lockActivity(work, id);
  await guardApprove(work, activity.id);
  const reason = tidy(typed);
  refuseIf(textProblem(reason, "activityReason"));
  await work.tx.query("update activities set state_reason = $2, sequence = sequence + 1, changed_at = $3 where state = 'AWAITING' and (id = $1 or series_id = $4)", [activity.id, reason, work.now, activity.seriesId]);
  work.emit({ type: "ActivityReturned", topics: [activityTopic(activity.id)], ids: { activityId: activity.id } });
  return activity.id;
}
