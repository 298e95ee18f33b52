// What kinds of groups there are, and what goes together: both sides obey it.

/** Everybody reads all; everybody knows of it and members read inside; only its members and the wijkregisseur know that it is there. Each narrower than the one before. */
export const groupVisibilities = ["PUBLIC", "CLOSED", "HIDDEN"] as const;
export type GroupVisibility = (typeof groupVisibilities)[number];
export const groupJoinings = ["OPEN", "ON_REQUEST", "BY_INVITATION"] as const;
export type GroupJoining = (typeof groupJoinings)[number];
/** PAUSED: no new talk, while its plans go on. */
export const groupStates = ["ACTIVE", "PAUSED", "ENDED"] as const;
export type GroupState = (typeof groupStates)[number];

/** The ways into a group of this visibility, the usual one first. */
export const joiningsOf: Readonly<Record<GroupVisibility, readonly GroupJoining[]>> = {
  PUBLIC: ["OPEN", "ON_REQUEST", "BY_INVITATION"],
  CLOSED: ["ON_REQUEST", "BY_INVITATION"],
  HIDDEN: ["BY_INVITATION"],
};

/** Whether a group may become this: what was said among members is never laid open, so only a public group can be public. */
export function mayBecome(before: GroupVisibility, after: GroupVisibility): boolean {
  return after !== "PUBLIC" || before === "PUBLIC";
}

/** Whether the talk of a group may go to a group that is read by these: never to more people than read it before. */
export function readsNoWider(from: GroupVisibility, into: GroupVisibility): boolean {
  return groupVisibilities.indexOf(into) >= groupVisibilities.indexOf(from);
}

/** How long an invitation works, in days, and how many people may come in by it. */
export const invitationDays = [1, 7, 30] as const;
export const mostInvited = 250;
/** Open invitations of one group. */
export const mostInvitations = 20;
export const mostThemes = 8;
