// What a comment can be about. Each says who may talk and who moderates, and counts its comments itself.
import { Statement } from "../../../platform/database/statement.ts";
import { always, type Condition, guard } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { activityTopic } from "../../activities/activity.events.ts";
import { mayReadActivity } from "../../activities/activity.policy.ts";
import { groupTopic } from "../../groups/group.events.ts";
import { mayComment, mayModerate, mayReadGroup, mayReadInside } from "../../groups/group.policy.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import { mayAct, mayReadInitiative } from "../../initiatives/initiative.policy.ts";
import { themeTopic } from "../../themes/wijkthema.events.ts";
import { mayFollow, mayKeepOrder, mayTalk } from "../talk.policy.ts";

export const subjectNames = ["initiativeId", "groupId", "themeId", "activityId"] as const;
export type SubjectName = (typeof subjectNames)[number];
/** Exactly one of them is there. */
export type SubjectIds = { readonly [name in SubjectName]?: string | null };

type Act = (work: Work) => Promise<void>;
export interface Subject {
  readonly name: SubjectName;
  readonly id: string;
  readonly ids: SubjectIds;
  readonly topic: string;
  /** Counts one more, or so many, which locks the subject against its ending. */
  readonly count: (work: Work, by?: number) => Promise<void>;
  /** Locks the subject without counting. */
  readonly hold: Act;
  readonly demandComment: Act;
  /** As demandComment, for something that stands inside: whoever may not read there finds nothing. */
  readonly demandTakePart: Act;
  readonly demandModerate: Act;
  /** That whoever asks is somebody and may read it. */
  readonly demandRead: Act;
}

interface Kind {
  readonly topic: (id: string) => string;
  readonly count: Statement<object>;
  readonly hold: Statement<object>;
  readonly comment: ReturnType<typeof guard>;
  readonly takePart: ReturnType<typeof guard>;
  readonly moderate: ReturnType<typeof guard>;
  readonly read: ReturnType<typeof guard>;
}

const counted = (table: string, key = "id", column = "comment_count") => ({
  count: new Statement(`update ${table} set ${column} = ${column} + $2 where ${key} = $1`),
  hold: new Statement(`select from ${table} where ${key} = $1 for no key update`),
});
const open = (table: string, visible: Condition) => {
  const comment = guard(table, visible, mayTalk);
  return { ...counted(table), comment, takePart: comment, moderate: guard(table, visible, mayKeepOrder), read: guard(table, visible, mayFollow) };
};
const commentOnInitiative = guard("initiatives", mayReadInitiative, mayAct("comment"));

const kinds: Readonly<Record<SubjectName, Kind>> = {
  initiativeId: {
    topic: initiativeTopic, ...counted("initiative_counters", "initiative_id", "comments"),
    comment: commentOnInitiative, takePart: commentOnInitiative, moderate: guard("initiatives", mayReadInitiative, mayAct("moderate")), read: guard("initiatives", mayReadInitiative, mayFollow),
  },
  groupId: {
    topic: groupTopic, ...counted("groups"),
    comment: guard("groups", mayReadGroup, mayComment), takePart: guard("groups", mayReadInside, mayComment), moderate: guard("groups", mayReadInside, mayModerate), read: guard("groups", mayReadInside, mayFollow),
  },
  themeId: { topic: themeTopic, ...open("wijkthemas", always) },
  activityId: { topic: activityTopic, ...open("activities", mayReadActivity) },
};

/** Throws INCOMPLETE unless exactly one subject is named, NOT_FOUND when it cannot be one. */
export function subjectOf(named: SubjectIds): Subject {
  const [name, ...more] = subjectNames.filter((each) => named[each] != null);
  if (!name || more.length) throw new Refused("INCOMPLETE");
  const id = asUuid(named[name])?.toLowerCase();
  if (!id) throw new Refused("NOT_FOUND");
  const { topic, count, hold, comment, takePart, moderate, read } = kinds[name];
  return {
    name, id, ids: { [name]: id }, topic: topic(id),
    count: async (work, by = 1) => void (await count.run(work.run, [id, by])),
    hold: async (work) => void (await hold.run(work.run, [id])),
    demandComment: (work) => comment(work, id),
    demandTakePart: (work) => takePart(work, id),
    demandModerate: (work) => moderate(work, id),
    demandRead: (work) => read(work, id),
  };
}
