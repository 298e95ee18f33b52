// What is one's own: nobody can name somebody else's.
import { nobody } from "../../support/neighbourhood.ts";
import { type Row, rowsOf } from "../row.ts";

const whoIsSignedIn = { anonymous: "NOT_SIGNED_IN", others: "yes" } as const;

export const ownRows: readonly Row[] = [
  ...rowsOf("Query.me", undefined, { when: "", on: ["none"], shows: (_none, asker) => asker.personId ?? "id", answers: { anonymous: "nothing", others: "yes" } }),
  ...rowsOf("Query.notices", undefined, { when: "of the steward", on: ["notice of the steward"], reads: "{ nodes { id } }", answers: { steward: "yes", others: "nothing" } }),
  ...rowsOf("Subscription.viewerChanged", undefined, { when: "", on: ["none"], answers: { anonymous: "NOT_FOUND", others: "yes" } }),
  ...rowsOf("Mutation.startPushes", () => ({ endpoint: "https://127.0.0.1/push" }), { when: "to an address within", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "UNKNOWN_ADDRESS" } }),
  ...rowsOf("Mutation.endPushes", undefined, { when: "", on: ["none"], answers: whoIsSignedIn, keeps: true }),
  ...rowsOf("Mutation.forgetMailTrouble", undefined, { when: "", on: ["none"], answers: whoIsSignedIn, keeps: true }),
  ...rowsOf("Mutation.updateProfile", () => ({ name: "Buur", locale: "NL" }), { when: "", on: ["none"], answers: whoIsSignedIn, keeps: true }),
  ...rowsOf("Mutation.endSession", () => ({ id: nobody }), { when: "one that is not theirs", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "NOT_FOUND" } }),
  ...rowsOf("Mutation.endOtherSessions", undefined, { when: "", on: ["none"], answers: whoIsSignedIn, keeps: true }),
  ...rowsOf("Mutation.readNotices", undefined, { when: "", on: ["none"], answers: whoIsSignedIn, keeps: true }),
  ...rowsOf("Mutation.setNoticePreference", () => ({ preference: { of: "TALK", email: "DAY", push: "NEVER" } }), { when: "", on: ["none"], answers: whoIsSignedIn, keeps: true }),
  ...rowsOf("Mutation.setNoticePreference", () => ({ preference: { of: "DECISIONS", email: "NEVER", push: "NEVER" } }), { when: "never, of what must reach people", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "MUST_REACH" } }),
  ...rowsOf("Mutation.setQuietHours", () => ({ hours: { from: 1320, until: 420 } }), { when: "", on: ["none"], answers: whoIsSignedIn, keeps: true }),
  ...rowsOf("Mutation.follow", (plan) => ({ what: { initiativeId: plan.id }, on: true }),
    { when: "a public initiative", on: ["DRAAGVLAK"], answers: whoIsSignedIn, keeps: true },
    { when: "a draft", on: ["CONCEPT"], answers: { anonymous: "NOT_SIGNED_IN", drafters: "yes", regisseur: "yes", others: "NOT_FOUND" }, keeps: true },
    { when: "nothing", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "NOT_FOUND" } },
  ),
  ...rowsOf("Mutation.endSession", ({ id }) => ({ id }),
    { when: "of the steward", on: ["session"], answers: { anonymous: "NOT_SIGNED_IN", steward: "yes", others: "NOT_FOUND" } },
    { when: "of nobody", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "NOT_FOUND" } },
  ),
  ...rowsOf("Mutation.endOtherSessions", undefined, { when: "", on: ["none"], answers: whoIsSignedIn, keeps: true }),
  ...rowsOf("Mutation.declareResidence", () => ({ postcode: "9999 ZZ", houseNumber: "1" }), { when: "in another municipality", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "UNKNOWN_POSTCODE" } }),
  ...rowsOf("Mutation.askEmailChange", () => ({ email: "geen adres" }), { when: "to what is no address", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "INVALID_EMAIL" } }),
  ...rowsOf("Mutation.changeEmail", () => ({ code: "123456" }), { when: "with a code that nobody was sent", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "CODE_EXPIRED" } }),
  ...rowsOf("Mutation.eraseAccount", () => ({ code: "123456" }), { when: "with a code that nobody was sent", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "CODE_EXPIRED" } }),
  ...rowsOf("Mutation.askErasure", undefined, { when: "after handing in", on: ["INGEDIEND"], answers: { anonymous: "NOT_SIGNED_IN", initiators: "OPEN_DOSSIER", others: "yes" }, keeps: true }),
  ...rowsOf("Mutation.askExport", undefined, { when: "", on: ["none"], answers: whoIsSignedIn, keeps: true }),
];

/** Gives everybody a home: asked after all others. */
export const lastRows: readonly Row[] = [
  ...rowsOf("Mutation.declareResidence", () => ({ postcode: "1223 AB", houseNumber: "1" }), { when: "in this one", on: ["none"], answers: whoIsSignedIn, keeps: true }),
];
