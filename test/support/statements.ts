// What is really sent to PostgreSQL by this process.
import { Client } from "pg";

const query = Client.prototype.query as (...given: unknown[]) => unknown;
/** What goes on beside any request: the feed's looks and messages, the reactions' turns, the sockets' sessions the pruning of allowances, and the looks of who forwards, who pushes and who posts newsletters. */
const background = /^(START TRANSACTION|COMMIT)$|pg_notify|awaits_reaction|from topics where|from sessions s join unnest|^delete from allowances|^(?:update|select from) forwardings|^update (?:mails|pushes)|from newsletters n where n\.state = |advisory_(?:un)?lock/u;

export interface Statements {
  /** Those that were sent while this ran. */
  during(work: () => Promise<unknown>): Promise<string[]>;
  stop(): void;
}

/** Listens in on every connection of this process until it is stopped. */
export function countStatements(): Statements {
  let heard: string[] = [];
  Client.prototype.query = function listening(this: Client, ...given: unknown[]) {
    const [asked] = given as [string | { text?: string }];
    const text = typeof asked === "string" ? asked : (asked.text ?? "");
    if (!background.test(text)) heard.push(text);
    return query.apply(this, given);
  } as typeof Client.prototype.query;
  return {
    async during(work) {
      heard = [];
      await work();
      return heard;
    },
    stop: () => void (Client.prototype.query = query as typeof Client.prototype.query),
  };
}
