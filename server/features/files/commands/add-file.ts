import { type FileKind, mostFileBytes, mostFiles, safeFileName } from "#shared/files/files.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { guard } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { lockGroup } from "../../groups/commands/lock-group.ts";
import { groupTopic } from "../../groups/group.events.ts";
import { mayComment, mayReadGroup } from "../../groups/group.policy.ts";

export interface NewFile {
  readonly groupId: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly content: Buffer;
}

const guardAdd = guard("groups", mayReadGroup, mayComment);
// Under the group's lock: two who add at once are counted one after the other.
const insert = new Statement<{ id: string }>(
  `insert into group_files (group_id, name, kind, bytes, content, added_by, added_at)
   select $1, $2, $3, octet_length($4::bytea), $4, $5, $6 from (select count(*) as files, coalesce(sum(bytes), 0) as bytes from group_files where group_id = $1) kept
   where kept.files < $7 and kept.bytes + octet_length($4::bytea) <= $8 returning id`,
);

/** Asks whether the actor may add to a group, before anything is taken in. */
export const demandAddFile = guardAdd;

/** Keeps a file for the group of whoever is a member of it. Answers its id; throws TOO_MANY when the group keeps enough. */
export async function addFile(work: Work, { groupId, name, kind, content }: NewFile): Promise<string> {
  const group = await lockGroup(work, groupId);
  await guardAdd(work, group.id);
  const [file] = await insert.run(work.run, [group.id, safeFileName(name, kind), kind, content, work.person(), work.now, mostFiles, mostFileBytes]);
  if (!file) throw new Refused("TOO_MANY");
  work.emit({ type: "GroupFileAdded", topics: [groupTopic(group.id)], ids: { groupId: group.id } });
  return file.id;
}
