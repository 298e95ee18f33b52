import { feedLimits, type FeedFault } from "#shared/feeds/faults.ts";
import type { Log } from "../../platform/log.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { type Visit, VisitFailed, type Visited } from "../../platform/visit.ts";
import { type Claim, claimDue } from "./commands/claim-feed.ts";
import { endFailed, endRead, endUnchanged } from "./commands/end-read.ts";
import { takeEntries } from "./commands/take-entries.ts";
import type { ReadEntries, UnfitEntry } from "./reading/entries.ts";
import { readCalendar } from "./reading/read-calendar.ts";

export interface FeedReader {
  /** Reads a feed that the caller has the right to read; whatever goes wrong is kept with the feed. */
  read(claim: Claim): Promise<void>;
  /** Reads, one after the other, all whose hour has come, or until the signal. */
  readDue(signal: AbortSignal): Promise<void>;
}
interface Dependencies {
  readonly transact: Transact;
  readonly visit: Visit;
  readonly now: () => Date;
  readonly log: Log;
}

/** In one transaction: a calendar of a year does not hold up the log of everybody else. */
const atOnce = 50;

/** Fetching and parsing happen outside of any transaction; what was read is then taken in steps, each whole. */
export function feedReader({ transact, visit, now, log }: Dependencies): FeedReader {
  const asNobody = () => ({ viewer: null, now: now() });

  async function read(claim: Claim): Promise<void> {
    try {
      await take(claim);
    } catch (error) {
      const fault = error instanceof FeedUnread ? error.fault : error instanceof VisitFailed ? error.fault : null;
      // What is our own fault is no reason to pause a partner's calendar, but neither is it tried at once again.
      if (!fault) log.error({ err: error, feed: claim.id }, "a feed was not read");
      await transact(asNobody(), (work) => endFailed(work, claim, fault ?? "TOO_HEAVY"));
    }
  }

  async function take(claim: Claim): Promise<void> {
    if (!claim.hasEditor) throw new FeedUnread("NO_EDITOR");
    const visited = await visit(claim.address, claim);
    if (!visited.body) return transact(asNobody(), (work) => endUnchanged(work, claim));
    const { entries, unfit } = await parse(visited.body);
    const problems: UnfitEntry[] = [...unfit];
    for (let at = 0; at < entries.length; at += atOnce) {
      const untaken = await transact(asNobody(), (work) => takeEntries(work, claim, entries.slice(at, at + atOnce)));
      if (!untaken) return;
      problems.push(...untaken);
    }
    const { etag, lastModified }: Visited = visited;
    await transact(asNobody(), (work) => endRead(work, claim, { etag, lastModified, unfit: problems.slice(0, 100) }));
  }

  async function parse(body: Buffer): Promise<ReadEntries> {
    const until = new Date(now());
    until.setUTCMonth(until.getUTCMonth() + feedLimits.monthsAhead);
    const found = await readCalendar(body.toString("utf8"), now(), until).catch((error: unknown) => {
      log.warn({ err: error }, "a calendar was too heavy");
      throw new FeedUnread("TOO_HEAVY");
    });
    if (!found.isCalendar) throw new FeedUnread("NOT_A_CALENDAR");
    return found;
  }

  return {
    read,
    async readDue(signal) {
      while (!signal.aborted) {
        const claim = await transact(asNobody(), claimDue);
        if (!claim) return;
        await read(claim);
      }
    },
  };
}

class FeedUnread extends Error {
  readonly fault: FeedFault;
  constructor(fault: FeedFault) {
    super(fault);
    this.fault = fault;
  }
}
