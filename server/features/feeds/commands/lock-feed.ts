import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayKeepSource } from "../feed.policy.ts";

export interface LockedFeed {
  readonly id: string;
  readonly organisationId: string;
  readonly wijkId: string;
  readonly usualPlace: string;
}

const ask = new Statement<{ reason: RefusalReason | null }>(`select ${mayKeepSource("o", ofParameters)} as reason from organisations o where o.id = $1 and $3::timestamptz is not null`);

/** Throws NOT_FOUND, NOT_SIGNED_IN, NOT_ALLOWED. */
export async function demandEditor(work: Work, organisationId: string): Promise<void> {
  const [asked] = await ask.run(work.run, [organisationId, work.viewer, work.now]);
  if (!asked) throw new Refused("NOT_FOUND");
  refuseIf(asked.reason);
}

/** Holds a feed, for an editor of its organisation. To others it is not there. */
export async function lockFeed(work: Work, id: string): Promise<LockedFeed> {
  work.person();
  const [feed] = (await work.tx.query(`select id, organisation_id as "organisationId", wijk_id as "wijkId", usual_place as "usualPlace" from feeds where id = $1 for update`, [asUuid(id)])) as LockedFeed[];
  if (!feed) throw new Refused("NOT_FOUND");
  const [asked] = await ask.run(work.run, [feed.organisationId, work.viewer, work.now]);
  if (!asked || asked.reason) throw new Refused("NOT_FOUND");
  return feed;
}
