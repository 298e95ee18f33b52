import { randomUUID } from "node:crypto";
import { mostParty } from "#shared/calendar/places.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { parseEmail } from "#shared/members/email-address.ts";
import type { Keys } from "../../../platform/keys.ts";
import { guard } from "../../../platform/policy.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mayReadActivity } from "../../activities/activity.policy.ts";
import { hashOfKey } from "../registration-key.ts";
import { mayKeepDoor, mayRegister, takesPlaces } from "../registration.policy.ts";
import { type Answer, keepAnswers, readAnswers } from "./answers.ts";
import { lockPlaces } from "./places.ts";
import { isKnown } from "./known-address.ts";
import { seat } from "./seat.ts";

export interface Asked {
  readonly activityId: string;
  /** Who come, the one who asks included. */
  readonly party: number;
  /** Whether waiting will do where it is full. */
  readonly waits: boolean;
  readonly answers: readonly Answer[];
}

const guardRegister = guard("activities", mayReadActivity, mayRegister);
const guardDoor = guard("activities", mayReadActivity, mayKeepDoor);
const guardPlaces = guard("activities", mayReadActivity, takesPlaces);

/** Registers whoever asks. Answers the registration's id. Throws FULL where they would have to wait and do not want to. */
export async function register(work: Work, keys: Keys, asked: Asked): Promise<string> {
  const personId = work.person();
  const places = await lockPlaces(work, asked.activityId);
  await guardRegister(work, places.activityId);
  demandParty(asked.party);
  const answers = await readAnswers(work, places.activityId, asked.answers);
  const id = randomUUID();
  await seat(work, places, { ...asked, id, personId, name: null, email: null, locale: "NL", keyHash: hashOfKey(keys, id), madeBy: null });
  await keepAnswers(work, id, answers);
  return id;
}

/** The organiser registers somebody who called or stands at the door; `email` where they want to be told by mail. */
export async function registerSomebody(work: Work, keys: Keys, asked: Asked & { readonly name: string; readonly email: string | null }): Promise<string> {
  const places = await lockPlaces(work, asked.activityId);
  await guardDoor(work, places.activityId);
  await guardPlaces(work, places.activityId);
  demandParty(asked.party);
  const name = tidy(asked.name);
  refuseIf(textProblem(name, "personName"));
  const email = asked.email ? parseEmail(asked.email) : null;
  refuseIf(Boolean(asked.email) && !email && "INVALID_EMAIL");
  refuseIf(email !== null && (await isKnown(work, places.activityId, email)) && "ALREADY_REGISTERED");
  const answers = await readAnswers(work, places.activityId, asked.answers, true);
  const id = randomUUID();
  await seat(work, places, { ...asked, id, personId: null, name, email, locale: "NL", keyHash: hashOfKey(keys, id), madeBy: work.person() });
  await keepAnswers(work, id, answers);
  return id;
}

export function demandParty(party: number): void {
  refuseIf(!(Number.isInteger(party) && party >= 1 && party <= mostParty) && "TOO_MANY");
}
