// Talk under wijkthemas, activities and plans: who speaks, follows and learns whom they can name; and pictures.
import { type Row, rowsOf } from "../row.ts";
import { drafts, type Subject } from "../subjects/subject.ts";
import { nobody } from "../../support/neighbourhood.ts";

const id = (subject: Subject) => ({ id: subject.id });
const whoIsSignedIn = { anonymous: "NOT_SIGNED_IN", others: "yes" } as const;
const follows = [
  { when: "of a public initiative", on: ["DRAAGVLAK"], answers: whoIsSignedIn, keeps: true },
  { when: "of a draft", on: ["CONCEPT"], answers: { drafters: "yes", regisseur: "yes", others: "NOT_FOUND" }, keeps: true },
  { when: "of nothing", on: ["none"], answers: { others: "NOT_FOUND" } },
] as const;
const someone = () => `"id"`;

export const talkRows: readonly Row[] = [
  ...rowsOf("Query.theme", id, { when: "", on: ["theme"], answers: { others: "yes" } }, { when: "not there", on: ["none"], answers: { others: "nothing" } }),
  ...rowsOf("Subscription.themeChanged", id, { when: "", on: ["theme"], answers: { others: "yes" } }, { when: "not there", on: ["none"], answers: { others: "NOT_FOUND" } }),
  ...rowsOf("Subscription.activityChanged", id, { when: "", on: ["activity"], answers: { others: "yes" } }, { when: "not there", on: ["none"], answers: { others: "NOT_FOUND" } }),
  ...rowsOf("Mutation.postComment", (theme) => ({ input: { themeId: theme.id, text: "Goed idee!" } }), { when: "under a wijkthema", on: ["theme"], answers: whoIsSignedIn, keeps: true }),
  ...rowsOf("Mutation.postComment", (activity) => ({ input: { activityId: activity.id, text: "Ik kom!" } }), { when: "under an activity", on: ["activity"], answers: whoIsSignedIn, keeps: true }),
  ...rowsOf("Query.mentionable", (plan) => ({ text: "", initiativeId: plan.id }),
    { when: "who takes part in the talk of a public initiative", on: ["DRAAGVLAK"], shows: someone, answers: { anonymous: "nothing", others: "yes" } },
    { when: "of a draft", on: drafts.slice(0, 2), shows: someone, answers: { regisseur: "yes", others: "nothing" } },
  ),
  ...rowsOf("Query.mentionable", (group) => ({ text: "", groupId: group.id }),
    { when: "who is in a group", on: ["PUBLIC group", "CLOSED group"], shows: someone, answers: { drafters: "yes", regisseur: "yes", others: "nothing" } },
  ),
  ...rowsOf("Mutation.followTalk", (plan) => ({ talk: { initiativeId: plan.id }, on: true }), ...follows),
  ...rowsOf("Mutation.followTalk", (theme) => ({ talk: { themeId: theme.id }, on: true }), { when: "of a wijkthema", on: ["theme"], answers: whoIsSignedIn, keeps: true }),
  ...rowsOf("Mutation.readTalk", (plan) => ({ talk: { initiativeId: plan.id } }), ...follows),
  { of: "POST /pictures", when: "with no picture", on: ["none"], answers: { anonymous: "401", others: "415" } },
  { of: "GET /pictures/:id/:size", when: "below a comment on a public initiative", on: ["picture on initiative"], answers: { others: "200" }, at: ({ id: picture }) => `/pictures/${picture}/large` },
  { of: "GET /pictures/:id/:size", when: "below a comment in a closed group", on: ["picture in CLOSED group"], answers: { drafters: "200", regisseur: "200", others: "404" }, at: ({ id: picture }) => `/pictures/${picture}/small` },
  { of: "GET /pictures/:id/:size", when: "not posted yet", on: ["picture"], answers: { steward: "200", others: "404" }, at: ({ id: picture }) => `/pictures/${picture}/small` },
  { of: "GET /pictures/:id/:size", when: "not there", on: ["none"], answers: { others: "404" }, at: () => `/pictures/${nobody}/small` },
];
