export function personTopic(personId: string): string {
  return `person:${personId}`;
}
