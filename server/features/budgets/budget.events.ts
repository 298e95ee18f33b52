import type { PotOfYear } from "#shared/budget/pots.ts";

/** Where it is heard that money moved: of a wijk, and of all of the town. */
export function moneyTopic(wijkId: string | null): string {
  return wijkId ? `money:${wijkId}` : "money";
}

export function moneyTopics({ wijkId }: PotOfYear): string[] {
  return wijkId ? [moneyTopic(wijkId), moneyTopic(null)] : [moneyTopic(null)];
}
