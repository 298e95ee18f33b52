import type { DataSource, EntityManager } from "typeorm";
import { type AuditEntry, writeAudit } from "./audit.ts";
import type { Runner } from "./database/statement.ts";
import { type Bump, type Event, writeOutbox } from "./outbox.ts";
import { Refused } from "./refused.ts";

/** What a command may use; there is no other way to write. */
export interface Work {
  readonly tx: EntityManager;
  /** The transaction's own connection, for statements by name. */
  readonly run: Runner;
  readonly now: Date;
  readonly viewer: string | null;
  /** The id of the viewer's session, where they came by one. */
  readonly session: string | null;
  /** The signed-in person's id. Throws Refused(NOT_SIGNED_IN). */
  person(): string;
  /** Tells topics what happened: written at commit or never. */
  emit(event: Event): void;
  /** Keeps in the audit log that this was done or, when it is refused hereafter, that it was tried. */
  audit(entry: AuditEntry): void;
}
export interface Request {
  readonly viewer: string | null;
  readonly session?: string | null;
  readonly now: Date;
}
export type Command<T> = (work: Work) => Promise<T>;
export type Transact = <T>(request: Request, command: Command<T>) => Promise<T>;

const attempts = 3;
const serializationFailure = "40001";
const deadlock = "40P01";
const foreignKeyViolation = "23503";
const uniqueViolation = "23505";
/** Others came in between: what they did is there to be seen when the command runs anew. */
const worthAnotherRun: readonly unknown[] = [serializationFailure, deadlock, foreignKeyViolation, uniqueViolation];

/** Thrown inside a unit of work whose locks turned out to be too few: what it should have locked came in meanwhile. It runs again. */
export class LockedTooLittle extends Error {
  readonly code = serializationFailure;
}

interface Dependencies {
  readonly dataSource: DataSource;
  readonly isReactedTo: (type: string) => boolean;
  readonly committed: (bumps: readonly Bump[]) => void;
}

/** The only place that begins a transaction. A deadlock, a serialization failure or a key that came or went meanwhile runs the whole command again: commands are re-runnable. */
export function unitOfWork({ dataSource, isReactedTo, committed }: Dependencies): Transact {
  /** What was undone with its transaction is still known to have been tried. */
  async function keepRefusal(acts: readonly AuditEntry[], reason: string, request: Request): Promise<void> {
    await dataSource.transaction(async (tx) => writeAudit((await tx.queryRunner?.connect()) as Runner, acts.map((act) => ({ ...act, outcome: reason })), request));
  }

  return async (request, command) => {
    for (let attempt = 1; ; attempt += 1) {
      const events: Event[] = [];
      const acts: AuditEntry[] = [];
      try {
        const { result, bumps } = await dataSource.transaction(async (tx) => {
          const run = (await tx.queryRunner?.connect()) as Runner;
          const work: Work = {
            tx, run, now: request.now, viewer: request.viewer, session: request.session ?? null,
            person: () => {
              if (!request.viewer) throw new Refused("NOT_SIGNED_IN");
              return request.viewer;
            },
            emit: (event) => void events.push(event),
            audit: (entry) => void acts.push(entry),
          };
          const result = await command(work);
          // Last, because the log's end and the topics' rows are locked from here to the commit.
          if (acts.length) await writeAudit(run, acts, request);
          return { result, bumps: events.length ? await writeOutbox(run, events, request.now, isReactedTo) : [] };
        });
        // Nothing told, nobody to wake: the reaction worker's own empty looks would otherwise wake it for ever.
        if (bumps.length) committed(bumps);
        return result;
      } catch (error) {
        if (error instanceof Refused && acts.length) await keepRefusal(acts, error.reason, request);
        const { code, detail } = error as { code?: string; detail?: string };
        // Whoever acts was erased in this moment: what they wrote has nobody to be of.
        if (code === foreignKeyViolation && request.viewer && detail?.includes(request.viewer)) throw new Refused("NOT_SIGNED_IN");
        if (attempt === attempts || !worthAnotherRun.includes(code)) throw error;
      }
    }
  };
}
