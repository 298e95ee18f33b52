import { activityTopic, calendarTopics } from "../activities/activity.events.ts";
import { groupTopic } from "../groups/group.events.ts";
import { initiativeTopic } from "../initiatives/initiative.events.ts";
import { personTopic } from "../members/member.events.ts";
import { themeTopic } from "../themes/wijkthema.events.ts";
import type { Moderated } from "./commands/subject.ts";

type Places = Moderated["places"];

/** Where it is seen that something was measured: on its page, in its lists, and by whose it is. */
export function placeTopics({ initiativeId, groupId, themeId, activityId, wijkId }: Places, people: readonly string[] = []): string[] {
  return [
    ...(initiativeId ? [initiativeTopic(initiativeId)] : []), ...(groupId ? [groupTopic(groupId)] : []), ...(themeId ? [themeTopic(themeId)] : []), ...(activityId ? [activityTopic(activityId)] : []),
    ...(wijkId ? calendarTopics(wijkId) : []), ...people.map(personTopic),
  ];
}

/** The ids of an event about a measure: the measure, and where it is about. */
export const measureIds = (measureId: string, { initiativeId, groupId, themeId, activityId }: Places): Record<string, string> =>
  Object.fromEntries(Object.entries({ measureId, initiativeId, groupId, themeId, activityId }).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
