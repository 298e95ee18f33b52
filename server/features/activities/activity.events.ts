export function activityTopic(activityId: string): string {
  return `activity:${activityId}`;
}
