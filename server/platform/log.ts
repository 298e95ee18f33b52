import { type DestinationStream, type Logger, pino } from "pino";

export type Log = Pick<Logger, "debug" | "info" | "warn" | "error">;

/** One JSON line an entry, without what people wrote and without addresses. */
export function createLog(level = "info", destination?: DestinationStream): Logger {
  const options = { level, base: null, serializers: { err: describeError }, redact: { paths: ["req.headers", "req.remoteAddress", "req.remotePort"], remove: true } };
  return destination ? pino(options, destination) : pino(options);
}

interface Described {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly [more: string]: unknown;
}

/** What names the fault and never what was asked. */
const telling = ["code", "severity", "schema", "table", "column", "constraint", "routine", "responseCode", "command", "syscall", "statusCode"] as const;
const mostCauses = 5;

/**
 * An error for the log, by a list of what may stand there: drivers hang the row ("Failing row contains …"), the parameters, and the addresses that a
 * mail server refused on their errors.
 */
export function describeError(error: unknown, depth = 0): Described {
  if (!(error instanceof Error)) return { type: typeof error, message: "", stack: "" };
  const known = error as Error & Record<string, unknown>;
  // The first lines of a stack repeat the message; a bad value of a column stands in quotes in the message itself (SQLSTATE class 22).
  const stack = (error.stack ?? "").split("\n").filter((line) => /^\s+at /u.test(line)).join("\n");
  const message = String(known["code"]).startsWith("22") ? error.message.replace(/".*"/su, `"…"`) : error.message;
  return {
    type: error.name, message: withoutAddresses(message), stack,
    ...Object.fromEntries(telling.filter((name) => known[name] !== undefined).map((name) => [name, known[name]])),
    ...(error.cause !== undefined && depth < mostCauses && { cause: describeError(error.cause, depth + 1) }),
  };
}

function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>"'(),:;/]+@[^\s<>"'(),:;/]+\.[^\s<>"'(),:;/]+/gu, "…@…");
}
