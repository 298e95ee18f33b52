export function initiativeTopic(initiativeId: string): string {
  return `initiative:${initiativeId}`;
}
