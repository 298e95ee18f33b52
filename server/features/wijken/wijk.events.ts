export function wijkTopic(wijkId: string): string {
  return `wijk:${wijkId}`;
}
