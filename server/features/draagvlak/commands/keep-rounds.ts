import { remindersBefore } from "#shared/initiatives/draagvlak.ts";
import { timeZone } from "#shared/calendar/local-time.ts";
import type { Transact, Work } from "../../../platform/unit-of-work.ts";
import { topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { rounds } from "../draagvlak.policy.ts";
import { awaitsItsEnd, endRound } from "./end-round.ts";

interface Keeping {
  readonly transact: Transact;
  readonly now: Date;
  /** Ends it between two units of work; it throws then. */
  readonly signal?: AbortSignal;
}

/** Reminds of the rounds that end soon, and ends those whose term is over, each in a unit of work of its own. Safe to run twice and side by side. */
export async function keepRounds({ transact, now, signal }: Keeping): Promise<void> {
  const request = { viewer: null, now };
  await transact(request, remind);
  const due = await transact(request, (work) => work.tx.query(
    `select i.id from ${rounds} dr join initiatives i on i.id = dr.initiative_id where $1::uuid is null and $2::uuid is null and ${awaitsItsEnd} order by i.id`, [null, null, now],
  )) as { id: string }[];
  for (const { id } of due) {
    signal?.throwIfAborted();
    await transact(request, (work) => endRound(work, id));
  }
}

/** In whole local days before the end, so that nobody is told an hour early when the clock goes back. */
const daysBefore = (days: number) => `((dr.closes_at at time zone '${timeZone}' - interval '${days} days') at time zone '${timeZone}')`;
// A term that was never so long is not reminded of.
const due = (days: number) => `${daysBefore(days)} <= $1 and dr.opened_at < ${daysBefore(days)} and coalesce(dr.reminded, 1000) > ${days}`;

async function remind(work: Work): Promise<void> {
  for (const days of remindersBefore.toSorted((a, b) => a - b)) {
    const [told] = (await work.tx.query(
      `update draagvlak_rounds dr set reminded = ${days} from initiatives i where i.id = dr.initiative_id and i.stage = 'DRAAGVLAK' and dr.ended_at is null and dr.closes_at > $1 and ${due(days)}
       returning i.id, i.wijk_id as "wijkId", i.group_id as "groupId"`,
      [work.now],
    )) as [{ id: string; wijkId: string; groupId: string }[], number];
    for (const round of told) work.emit({ type: days > 1 ? "DraagvlakEndsSoon" : "DraagvlakEndsToday", topics: topicsOf(round), ids: { initiativeId: round.id } });
  }
}
