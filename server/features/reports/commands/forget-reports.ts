import type { Work } from "../../../platform/unit-of-work.ts";

/** Takes their words out of what somebody reported, and lets go what was reported about them: there is nobody left to look at. */
export async function forgetReports(work: Work, personId: string): Promise<void> {
  await work.tx.query("delete from moderation_cases where subject_kind = 'PERSON' and subject_id = $1", [personId]);
  await work.tx.query("update reports set words = '', ground = '' where reporter_id = $1", [personId]);
}
