import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { calendarTopics } from "../activity.events.ts";
import type { ActivityKind } from "../activity.type.ts";
import { checkedStarts, type Recurrence } from "../recurrence.ts";
import { insertDates, insertSeries, type NewRecurrence, recurrenceFrom, type WholeEntry } from "./dates.ts";
import { type ActivityFields, checkedEntry } from "./entry.ts";
import { keepRegistration } from "./keep-registration.ts";
import { onBehalfOf, type Owner, type OwnerColumns, ownerOf, reasonNotToPost } from "./owner.ts";
import { type GivenPicture, hangPictures } from "./pictures.ts";
import { minutesOf, type Times, timeProblem } from "./times.ts";

export interface NewActivity extends ActivityFields, Times, Owner {
  readonly kind: ActivityKind;
  /** Its times are then those of the first date. */
  readonly recurrence?: NewRecurrence | null;
  readonly pictures?: readonly GivenPicture[] | null;
  /** Came in by a feed that the organisation's editors follow: nobody is asked who they are. Never from a request. */
  readonly source?: { readonly feedId: string; readonly uid: string };
  /** Where it comes from, as people read it. */
  readonly saidSource?: string | null;
}

/**
 * Puts something in the calendar of a wijk, once or by a rule. The first posts of an organisation wait for the wijkregisseur. Answers the id
 * of the first date. Throws what `checkedEntry` and `checkedStarts` throw, and INVALID_TIME.
 */
export async function postActivity(work: Work, input: NewActivity): Promise<string> {
  const owner = ownerOf(input, input.kind);
  const entry = { act: "ActivityPosted", wijkId: input.wijkId, ...onBehalfOf(owner), facts: { kind: input.kind } } as const;
  if (!input.source) {
    const reason = await reasonNotToPost(work, owner, input.wijkId);
    if (reason && work.viewer) work.audit(entry);
    refuseIf(reason);
  }
  const fields = await checkedEntry(work, input, input.kind);
  refuseIf(timeProblem(input, work.now));
  const state = await stateFor(work, owner);
  const whole: WholeEntry = { ...fields, ...owner, kind: input.kind, source: input.saidSource ?? null, state };
  const { ids, seriesId } = input.recurrence ? await postSeries(work, input, whole, recurrenceFrom(input.recurrence, input.startsAt)) : await postOne(work, input, whole);
  const [id = ""] = ids;
  await hangPictures(work, seriesId ? { seriesId } : { activityId: id }, input.pictures);
  await keepRegistration(work, ids, fields);
  if (work.viewer) work.audit({ ...entry, subject: ["activity", id] });
  work.emit({ type: state === "AWAITING" ? "ActivityAwaits" : "ActivityPosted", topics: calendarTopics(input.wijkId), ids: { activityId: id, ...(seriesId && { seriesId }) } });
  return id;
}

interface Posted {
  /** In order of time. */
  readonly ids: readonly string[];
  readonly seriesId: string | null;
}

async function postOne(work: Work, times: Times, entry: WholeEntry): Promise<Posted> {
  const ids = await insertDates(work, { entry, starts: [times.startsAt], lasts: times.endsAt.getTime() - times.startsAt.getTime(), seriesId: null, createdBy: work.viewer });
  return { ids, seriesId: null };
}

async function postSeries(work: Work, times: Times, entry: WholeEntry, recurrence: Recurrence): Promise<Posted> {
  const starts = checkedStarts(recurrence, times.startsAt, work.now);
  const minutes = minutesOf(times);
  const seriesId = await insertSeries(work, recurrence, entry, minutes, work.viewer);
  return { ids: await insertDates(work, { entry, starts, lasts: minutes * 60_000, seriesId, createdBy: work.viewer }), seriesId };
}

/** Held against trust that is given or taken at this moment. */
async function stateFor(work: Work, { organisation_id }: OwnerColumns): Promise<WholeEntry["state"]> {
  if (!organisation_id) return "PLANNED";
  const [organisation] = (await work.tx.query("select trust from organisations where id = $1 for share", [organisation_id])) as { trust: string }[];
  return organisation?.trust === "TRUSTED" ? "PLANNED" : "AWAITING";
}
