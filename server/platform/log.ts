import { type Logger, pino } from "pino";

export type Log = Pick<Logger, "debug" | "info" | "warn" | "error">;

/** One JSON line an entry, without what people wrote and without addresses. */
export function createLog(level = "info"): Logger {
  return pino({ level, base: null, redact: { paths: ["req.headers", "req.remoteAddress", "req.remotePort"], remove: true } });
}
