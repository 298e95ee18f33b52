import { wijkTopic } from "../wijken/wijk.events.ts";

export function activityTopic(activityId: string): string {
  return `activity:${activityId}`;
}

/** Whatever changes in the calendar of the whole town. */
export const calendarTopic = "calendar";

/** Where an activity of this wijk is looked at, beside its own page. */
export function calendarTopics(wijkId: string): readonly string[] {
  return [wijkTopic(wijkId), calendarTopic];
}
