import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { personTopic } from "../../members/member.events.ts";

const mark = new Statement("update persons set rights_changed_at = greatest($2, rights_changed_at) where id = $1");

/**
 * Marks that somebody may do more or less from now on, and tells them: their sessions and sockets are looked at anew. For roles, stewards
 * and whoever leaves or is let into a closed group; joining what is open to everybody gives no right that was not there.
 */
export async function changeRights(work: Work, personId: string): Promise<void> {
  await mark.run(work.run, [personId, work.now]);
  work.emit({ type: "RightsChanged", topics: [personTopic(personId)], ids: { personId } });
}
