import type { Expansion } from "./calendar/expansion.ts";
import { type Verdict, met } from "./goals.ts";
import type { Explained } from "./explain.ts";
import type { Drafting } from "./live/drafting.ts";
import type { Delivery } from "./live/side.ts";
import type { Operation, Results } from "./results.ts";
import { say } from "./say.ts";
import type { Word } from "./word/measure-word.ts";

export function sayOperation({ letter, title, lanes }: Operation): void {
  say(`\n${letter}  ${title}`);
  table(["", "req/s", "of the limit", "low to high", "by CPU", "p50 ms", "p99 ms", "Node µs", "Postgres µs", "bytes"], lanes.map(({ lane, perSecond, ratio, byCpu, p50, p99, node, postgres, bytes }) =>
    [lane, perSecond, ratio?.median ?? "", ratio ? `${ratio.low} to ${ratio.high}` : "", byCpu ?? "", p50, p99, node, postgres, bytes]));
}

export function sayFanOut({ fanOut, signedIn }: Results): void {
  say("\ng  One event to all who watch an initiative");
  const delivery = (who: string, { cpu, lastMs, bytesOfMemory }: Delivery) => [who, cpu, lastMs, bytesOfMemory];
  table(["watchers", "bytes", "", "CPU µs a delivery", "last ms", "bytes of memory each"], [
    ...fanOut.flatMap(({ watchers, bytes, brink, raw }) => [[watchers, bytes, ...delivery("brink", brink)], [watchers, bytes, ...delivery("raw ws", raw)]]),
    ...(signedIn ? [[signedIn.watchers, "", ...delivery("brink, all signed in", signedIn)]] : []),
  ]);
}

export function sayDrafting({ typing, documents, open, idle }: Drafting): void {
  say("\nj  Drafting together");
  table(["people in one document", "p50 ms", "p99 ms", "CPU µs a keystroke"], typing.map(({ people, p50, p99, cpu }) => [people, p50, p99, cpu]));
  say(`   ${documents} documents: ${open} bytes of memory each while open, ${idle} after everybody left`);
}

export function sayExpansion({ rules, dates, brink, sql }: Expansion): void {
  say(`\nn  ${rules} rules for a year are ${dates} dates: ${brink} ms, by hand in SQL ${sql} ms`);
}

export function sayWord({ notices, given, brought, accounts, summaries, summarised }: Word): void {
  say("\no  Word that reaches people");
  table(["", "ms", "statements", "units of work", "MB more"], Object.entries({
    [`${notices} notices of one event`]: given, "their mails, into the post": brought, [`${summaries} summaries among ${accounts} accounts`]: summarised,
  }).map(([what, { ms, statements, units, bytes }]) => [what, ms, statements, units, Math.round(bytes / 1e6)]));
}

export function sayLong(letter: string, what: string, { few, many }: { readonly few: number; readonly many: number }): void {
  say(`\n${letter}  ${what}: ${few.toFixed(1)} ms when it is short, ${many.toFixed(1)} ms when it is long`);
}

export function sayExplained(explained: readonly Explained[]): void {
  say("\nx  What PostgreSQL did for one request");
  table(["", "statements", "ms", "pages hit", "pages read", "large tables read whole"], explained.map(({ operation, statements, ms, hit, read, whole }) => [operation, statements, ms, hit, read, whole.join(", ")]));
}

export function sayVerdicts(verdicts: readonly Verdict[]): void {
  say("\nGoals");
  table(["", "", "measured", "goal", "", ""], verdicts.map((verdict) => {
    const { letter, what, measured, goal, better, unit } = verdict;
    return [letter, what, Number(measured.toPrecision(3)), `${better === "more" ? "≥" : "≤"} ${goal}`, unit, met(verdict) ? "met" : "MISSED"];
  }));
}

/** Numbers to the right, words to the left. */
function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const text = [heads, ...rows.map((row) => row.map(String))];
  const widths = heads.map((_, column) => Math.max(...text.map((row) => row[column]?.length ?? 0)));
  for (const [index, row] of text.entries()) {
    say(`   ${row.map((cell, column) => (typeof rows[index - 1]?.[column] === "number" ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join("  ").trimEnd()}`);
  }
}
