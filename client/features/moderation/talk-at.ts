const subjects = { initiatief: "initiativeId", groep: "groupId", thema: "themeId", activiteit: "activityId" } as const;
type TalkId = (typeof subjects)[keyof typeof subjects];

/** The talk on the page at an address that somebody copied; null where no talk is. */
export function talkAt(address: string): Partial<Record<TalkId, string>> | null {
  const found = /\/(initiatief|groep|thema|activiteit)\/([0-9a-f-]{36})(?:[/?#]|$)/iu.exec(address.trim());
  return found ? { [subjects[found[1] as keyof typeof subjects]]: found[2] } : null;
}
