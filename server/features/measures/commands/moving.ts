import { Refused, refuseIf } from "../../../platform/refused.ts";
import { type SubjectIds, subjectOf } from "../../threads/commands/subject.ts";
import type { Effect } from "./effect.ts";
import { pinAgain } from "./pin-again.ts";
import { moderated } from "./subject.ts";
import { demandUnplaced, flatten, holdThread, putBelow, putThread, takeFromBelow } from "./threads.ts";

/** Takes a comment with its answers to the talk where it belongs. What only some may read does not move: it would become everybody's. */
export const moving: Effect = {
  async begin(work, { subject: { kind, id }, to }) {
    const thread = await holdThread(work, id);
    if (!to || !thread) throw new Refused("WRONG_COMBINATION");
    await demandUnplaced(work, id);
    const target = subjectOf(to);
    refuseIf(target.id === subjectOf(thread.subject).id && "WRONG_COMBINATION");
    refuseIf(!(await moderated({ run: work.run, viewer: null, now: work.now }, kind, id))?.readable && "WRONG_COMBINATION");
    await target.demandModerate(work);
    if (thread.parentId) await takeFromBelow(work, id, thread.parentId);
    await putThread(work, id, target.ids);
    return { ...thread };
  },
  async end(work, { subjectId, prior }) {
    const { subject, parentId } = prior as { subject: SubjectIds; parentId: string | null };
    const thread = await holdThread(work, subjectId);
    if (!thread) return;
    // What it hung below may have gone elsewhere, or hang below something itself.
    const parent = parentId ? await holdThread(work, parentId) : null;
    await putThread(work, subjectId, parent?.subject ?? subject);
    if (parent) {
      const below = parent.parentId ?? parent.id;
      await flatten(work, subjectId, below);
      await putBelow(work, subjectId, below);
    } else await pinAgain(work, subjectId, prior);
  },
};
