// What a comment can be about: an initiative or a group. Each says who may talk and who moderates, and counts its comments itself.
import { Statement } from "../../../platform/database/statement.ts";
import { guard } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { groupTopic } from "../../groups/group.events.ts";
import { mayComment, mayModerate, mayReadGroup, mayReadInside } from "../../groups/group.policy.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import { mayAct, mayReadInitiative } from "../../initiatives/initiative.policy.ts";

/** Exactly one of the two is there. */
export interface SubjectIds {
  readonly initiativeId?: string | null;
  readonly groupId?: string | null;
}
export interface Subject {
  readonly ids: SubjectIds;
  readonly topic: string;
  /** Counts one more, which locks the subject against its ending. */
  count(work: Work): Promise<void>;
  /** Locks the subject without counting. */
  hold(work: Work): Promise<void>;
  demandComment(work: Work): Promise<void>;
  /** As demandComment, for something that stands inside: whoever may not read there finds nothing. */
  demandTakePart(work: Work): Promise<void>;
  demandModerate(work: Work): Promise<void>;
}

const countOfInitiative = new Statement("update initiative_counters set comments = comments + 1 where initiative_id = $1");
const countOfGroup = new Statement("update groups set comment_count = comment_count + 1 where id = $1");
const holdInitiative = new Statement("select from initiative_counters where initiative_id = $1 for no key update");
const holdGroup = new Statement("select from groups where id = $1 for no key update");
const commentOnInitiative = guard("initiatives", mayReadInitiative, mayAct("comment"));
const moderateInitiative = guard("initiatives", mayReadInitiative, mayAct("moderate"));
const commentInGroup = guard("groups", mayReadGroup, mayComment);
const takePartInGroup = guard("groups", mayReadInside, mayComment);
const moderateGroup = guard("groups", mayReadInside, mayModerate);

/** Throws INCOMPLETE unless exactly one subject is named, NOT_FOUND when it cannot be one. */
export function subjectOf({ initiativeId, groupId }: SubjectIds): Subject {
  if ((initiativeId == null) === (groupId == null)) throw new Refused("INCOMPLETE");
  const id = asUuid(initiativeId ?? groupId)?.toLowerCase();
  if (!id) throw new Refused("NOT_FOUND");
  if (initiativeId != null) {
    return {
      ids: { initiativeId: id },
      topic: initiativeTopic(id),
      count: async (work) => void (await countOfInitiative.run(work.run, [id])),
      hold: async (work) => void (await holdInitiative.run(work.run, [id])),
      demandComment: (work) => commentOnInitiative(work, id),
      demandTakePart: (work) => commentOnInitiative(work, id),
      demandModerate: (work) => moderateInitiative(work, id),
    };
  }
  return {
    ids: { groupId: id },
    topic: groupTopic(id),
    count: async (work) => void (await countOfGroup.run(work.run, [id])),
    hold: async (work) => void (await holdGroup.run(work.run, [id])),
    demandComment: (work) => commentInGroup(work, id),
    demandTakePart: (work) => takePartInGroup(work, id),
    demandModerate: (work) => moderateGroup(work, id),
  };
}
