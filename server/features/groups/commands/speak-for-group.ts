import { guard } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mayCommentForGroup, mayReadGroup, maySpeakForGroup } from "../group.policy.ts";

const guardTalk = guard("groups", mayReadGroup, mayCommentForGroup);
const guardPlan = guard("groups", mayReadGroup, maySpeakForGroup);

/** Demands that whoever asks is a steward, and keeps in the log that they spoke for the group: in its own talk, or about a plan of it, which goes on in a group that pauses. */
export async function speakForGroup(work: Work, groupId: string, about: "group" | "plan"): Promise<string> {
  await (about === "group" ? guardTalk : guardPlan)(work, groupId);
  work.audit({ act: "SpokeForGroup", subject: ["group", groupId], onBehalfOf: ["group", groupId], facts: { kind: about } });
  return groupId;
}
