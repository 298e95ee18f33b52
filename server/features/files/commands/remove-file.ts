import { Statement } from "../../../platform/database/statement.ts";
import { guard, ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { lockGroup } from "../../groups/commands/lock-group.ts";
import { groupTopic } from "../../groups/group.events.ts";
import { mayReadFile, mayRemoveFile } from "../group-file.policy.ts";

// What the actor may not see costs what nothing costs.
const find = new Statement<{ groupId: string }>(`select r.group_id as "groupId", ($3::timestamptz) is not null from group_files r where r.id = $1 and ${mayReadFile("r", ofParameters)}`);
const guardRemove = guard("group_files", mayReadFile, mayRemoveFile);
const remove = new Statement<{ own: boolean }>("delete from group_files where id = $1 returning added_by is not distinct from $2::uuid as own");

/** Lets a file of a group go for good. Answers the group's id. */
export async function removeFile(work: Work, id: string): Promise<string> {
  const [file] = await find.run(work.run, [asUuid(id), work.viewer, work.now]);
  if (!file) throw new Refused("NOT_FOUND");
  const group = await lockGroup(work, file.groupId);
  // Of two who remove it at once the second finds nothing.
  await guardRemove(work, id);
  const [removed] = await remove.run(work.run, [asUuid(id), work.viewer]);
  if (removed && !removed.own) work.audit({ act: "GroupFileRemoved", subject: ["group", group.id], wijkId: group.wijkId });
  work.emit({ type: "GroupFileRemoved", topics: [groupTopic(group.id)], ids: { groupId: group.id } });
  return group.id;
}
