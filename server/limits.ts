// How often, since 22 November 2026. Narrow where something costs others (mail, room, attention), wide where it does not.
import { freshDays } from "#shared/moderation/signals.ts";
import type { Allowances, Limit } from "./platform/allowance.ts";
import { type Runner, Statement } from "./platform/database/statement.ts";
import { Refused } from "./platform/refused.ts";
import type { Request } from "./platform/unit-of-work.ts";

/**
 * Of each account, by the name of the mutation. Addresses do not count here: an evening of voting in a school or a library is hundreds of
 * people behind one.
 */
const ofAccount: Readonly<Record<string, Limit>> = {
  // One vote a person whatever they press: this only stops scripts that press without end.
  supportInitiative: { most: 600, minutes: 10 },
  withdrawSupport: { most: 600, minutes: 10 },
  // A lively talk is a comment a minute; what comes faster is pasted.
  postComment: { most: 30, minutes: 10 },
  // Reading a plan closely, with remarks at every line.
  addDraftNote: { most: 60, minutes: 10 },
  answerDraftNote: { most: 60, minutes: 10 },
  // The stewards of the other get a notice and a mail of each.
  askToMerge: { most: 10, minutes: 24 * 60 },
  // Each stands in the list of a wijk for everybody, and asks the attention of its wijkregisseur.
  startGroup: { most: 20, minutes: 24 * 60 },
  startInitiative: { most: 30, minutes: 24 * 60 },
  // Stewards get a notice and a mail of each who asks.
  joinGroup: { most: 60, minutes: 60 },
  // Each is told to others, by a notice and a mail.
  offerApplication: { most: 60, minutes: 24 * 60 },
  askSteward: { most: 60, minutes: 24 * 60 },
  proposeDecision: { most: 30, minutes: 24 * 60 },
  askMerge: { most: 20, minutes: 24 * 60 },
  inviteToGroup: { most: 60, minutes: 24 * 60 },
  acceptInvitation: { most: 60, minutes: 60 },
  // The calendar of a whole season in one sitting.
  postActivity: { most: 200, minutes: 60 },
  // Each holds places that others would take; at the door a hall comes in within the hour.
  register: { most: 60, minutes: 60 },
  registerSomebody: { most: 600, minutes: 60 },
  // A mail each.
  testNewsletter: { most: 30, minutes: 60 },
  // All who live in a wijk get a mail of each.
  sendNewsletter: { most: 10, minutes: 24 * 60 },
  // Each fetches from somebody else's server.
  followFeed: { most: 30, minutes: 24 * 60 },
  readFeed: { most: 30, minutes: 60 },
  // A file is corrected and looked at many times before it is right.
  previewActivities: { most: 120, minutes: 60 },
  importActivities: { most: 30, minutes: 60 },
  // A list of ten sheets for each of a street's helpers, and a stall on every market day.
  makeSupportList: { most: 40, minutes: 24 * 60 },
  openStall: { most: 30, minutes: 24 * 60 },
  // Two people with a pile of lists, a row every few seconds; each is looked up at another's service.
  enterListRow: { most: 200, minutes: 60 },
  confirmListRow: { most: 200, minutes: 60 },
  // Initiators get a notice and a mail of each.
  raiseConcern: { most: 20, minutes: 60 },
  // Each asks somebody to look; who finds twenty things in a day better calls.
  reportContent: { most: 20, minutes: 24 * 60 },
  // Each browser once, and who turns it off and on again.
  startPushes: { most: 30, minutes: 24 * 60 },
  // Looked up at another's service; people move once in years and mistype a few times.
  declareResidence: { most: 20, minutes: 60 },
};
/** Of accounts of less than a week: enough for who takes part, too little for who came to flood. */
const ofNewAccount: Readonly<Record<string, Limit>> = {
  postComment: { most: 40, minutes: 24 * 60 },
};
/** Whatever has no limit of its own: where no WebSocket comes through, a draft is merged every few seconds while somebody types. */
const ofAnyAct: Limit = { most: 600, minutes: 10 };

const isNew = new Statement<{ isNew: boolean }>(`select created_at > $2::timestamptz - make_interval(days => ${freshDays}) as "isNew" from persons where id = $1`);

/** Takes one of what an account may do; who has none is refused by the act itself. Throws Refused(TOO_OFTEN), and NEW_ACCOUNT for what older ones may do more of. */
export function limitActs(allowances: Allowances, pool: Runner): (mutation: string, request: Request) => Promise<void> {
  return async (mutation, { viewer, now }) => {
    if (viewer && (await allowances.take(mutation, viewer, ofAccount[mutation] ?? ofAnyAct, now))) throw new Refused("TOO_OFTEN");
    const gentle = ofNewAccount[mutation];
    if (!viewer || !gentle || !(await allowances.take(`new:${mutation}`, viewer, gentle, now))) return;
    // Asked last: hardly anybody says so much in a day.
    const [person] = await isNew.run(pool, [viewer, now]);
    if (person?.isNew) throw new Refused("NEW_ACCOUNT");
  };
}

/** Of each account, beside mutations. */
export const ofPerson = {
  // Somebody gets a notice and a mail of each.
  mention: { most: 40, minutes: 60 },
  // Decoding costs half a second of a core.
  picture: { most: 60, minutes: 60 },
  // Ten megabytes of the database.
  file: { most: 40, minutes: 60 },
  // Paid by the letter to another's service.
  translation: { most: 60, minutes: 60 },
} as const satisfies Record<string, Limit>;

/** Takes so many of a kind for whoever asks; who is not signed in is refused by the act itself. Throws Refused(TOO_OFTEN). */
export function spending(allowances: Allowances, { viewer, now }: Request): (kind: keyof typeof ofPerson, times: number) => Promise<void> {
  return async (kind, times) => {
    for (let taken = 0; viewer && taken < Math.min(times, ofPerson[kind].most); taken += 1) {
      if (await allowances.take(kind, viewer, ofPerson[kind], now)) throw new Refused("TOO_OFTEN");
    }
  };
}

/** Of each network (an IPv4 address, or an IPv6 /64): the routes beside GraphQL, where nobody is known yet. */
export const ofNetwork = {
  // A hall of four hundred who all sign in within the hour, half of them in the busiest quarter.
  signInMail: { most: 200, minutes: 15 },
  // A class that registers at once behind one address.
  registrationMail: { most: 100, minutes: 15 },
  // Each becomes a mail to whoever's address was typed.
  reportMail: { most: 60, minutes: 60 },
  // Each of these types a code twice; guesses are counted by the link as well, five times.
  signInTry: { most: 600, minutes: 15 },
} as const satisfies Record<string, Limit>;

/** Of each address that a visitor types, however many type it. */
export const ofAddress = {
  registrationMail: { most: 6, minutes: 60 },
  reportMail: { most: 6, minutes: 60 },
} as const satisfies Record<string, Limit>;

/**
 * The wide net, counted in each process alone: requests of each network in a minute. The same hall opens a page of some fifteen requests
 * at the same moment, and then again at each step of the evening.
 */
export const mostRequestsInMinute = 6_000;
