import type { NoticeGroup } from "#shared/notifications/kinds.ts";

export const noticesPage = {
  title: "Berichten",
  lead: (unread: number) => (unread === 0 ? "Je hebt alles gelezen." : unread === 1 ? "Er is 1 nieuw bericht." : `Er zijn ${unread} nieuwe berichten.`),
  signInFirst: "Log in om je berichten te lezen.",
  toSettings: "Kies wat je krijgt",
  which: "Welke berichten",
  all: "Alle berichten",
  new: "Nieuw",
  groups: {
    DECISIONS: "Besluiten", PLANS: "Jouw plannen", SUPPORT: "Wat je steunt", TALK: "Gesprekken", GROUPS: "Groepen",
    CALENDAR: "Agenda", FOLLOWING: "Wat je volgt", WIJK: "Van de wijk", DUTIES: "Jouw werk", ACCOUNT: "Je account",
  } satisfies Record<NoticeGroup, string>,
  unread: "Nieuw",
  unreadCount: (count: number) => `, ${count} nieuw`,
  markRead: "Gelezen",
  markReadOf: (what: string) => `: ${what}`,
  readAll: "Alles gelezen",
  elsewhere: "Ook als Brink dicht is",
  none: "Hier staat nog niets. Als er iets gebeurt met jouw plannen, groepen of gesprekken, lees je het hier.",
  noneNew: "Je hebt alles gelezen.",
  more: "Toon oudere berichten",
  short: (more: number) => (more > 0 ? `Alle berichten (${more} nieuw)` : "Alle berichten"),
};
