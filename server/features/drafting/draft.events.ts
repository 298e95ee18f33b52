/** Where processes that hold an initiative's document hear that it was stored. */
export function draftTopic(initiativeId: string): string {
  return `draft:${initiativeId}`;
}
