import type { noticesPage as nl } from "../nl/notices-page.ts";

export const noticesPage: typeof nl = {
  title: "Messages",
  lead: (unread) => (unread === 0 ? "You have read everything." : unread === 1 ? "There is 1 new message." : `There are ${unread} new messages.`),
  signInFirst: "Sign in to read your messages.",
  toSettings: "Choose what you get",
  which: "Which messages",
  all: "All messages",
  new: "New",
  unread: "New",
  unreadCount: (count) => `, ${count} new`,
  readMeasure: "Read the measure",
  readReport: "See your report",
  markRead: "Mark as read",
  markReadOf: (what) => `: ${what}`,
  readAll: "Mark all as read",
  elsewhere: "Also while this site is closed",
  none: "Nothing here yet. When something happens with your plans, groups or conversations, you read it here.",
  noneNew: "You have read everything.",
  more: "Show older messages",
};
