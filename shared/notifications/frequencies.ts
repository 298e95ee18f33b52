import { type NoticeGroup, mustReach } from "./kinds.ts";

export const channels = ["EMAIL", "PUSH"] as const;
export type Channel = (typeof channels)[number];
/** How often a channel brings something; what is gathered comes in one message. In the app everything stands at once, always. */
export const frequencies = ["NOW", "HOUR", "DAY", "WEEK", "NEVER"] as const;
export type Frequency = (typeof frequencies)[number];
export type Gathered = "HOUR" | "DAY" | "WEEK";
export type ByChannel = Readonly<Record<Channel, Frequency>>;

/** For who set nothing. A push goes only to who asked for it in a browser. */
export const usual: Readonly<Record<NoticeGroup, ByChannel>> = {
  DECISIONS: { EMAIL: "NOW", PUSH: "NOW" },
  PLANS: { EMAIL: "NOW", PUSH: "NOW" },
  SUPPORT: { EMAIL: "NOW", PUSH: "NOW" },
  TALK: { EMAIL: "NOW", PUSH: "NOW" },
  GROUPS: { EMAIL: "NOW", PUSH: "NOW" },
  CALENDAR: { EMAIL: "NOW", PUSH: "NOW" },
  FOLLOWING: { EMAIL: "DAY", PUSH: "NEVER" },
  MODERATION: { EMAIL: "NOW", PUSH: "NOW" },
  WIJK: { EMAIL: "NOW", PUSH: "NEVER" },
  DUTIES: { EMAIL: "NOW", PUSH: "NOW" },
  ACCOUNT: { EMAIL: "NOW", PUSH: "NEVER" },
};

/** Whether this may be set: what must reach somebody comes by at least one of the channels. */
export function maySet(group: NoticeGroup, { EMAIL, PUSH }: ByChannel): boolean {
  return !mustReach.includes(group) || EMAIL !== "NEVER" || PUSH !== "NEVER";
}

/** What stopping all mail of a group sets: what must reach somebody goes with the mail of the week instead. */
export function stopped(group: NoticeGroup): Frequency {
  return mustReach.includes(group) ? "WEEK" : "NEVER";
}
