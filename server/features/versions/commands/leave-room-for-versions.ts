import { limits } from "#shared/initiatives/limits.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

/** What the steps of a plan keep: opening, amending and handing in must always find room. */
const keptFree = 20;
const count = new Statement<{ moments: number }>("select count(*)::int as moments from version_moments where initiative_id = $1");

/** Throws TOO_MANY when people have kept so many versions of a locked initiative that the list would not hold them. */
export async function leaveRoomForVersions(work: Work, initiativeId: string): Promise<void> {
  const [kept] = await count.run(work.run, [initiativeId]);
  refuseIf((kept?.moments ?? 0) >= limits.versions - keptFree && "TOO_MANY");
}
