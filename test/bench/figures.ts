// The tables of the README's section on performance, from the results of whole runs: written anew after each, or by `node test/bench/figures.ts`.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Verdict, growths, met, verdictsOf } from "./goals.ts";
import { type Operation, type Results, readResults } from "./results.ts";

const readme = fileURLToPath(new URL("../../README.md", import.meta.url));
const inOwnTables = ["a", "b", "c", "d", "e", "f", "g", "m"];

/** Throws when the README has no place for them. */
export function writeFigures(): void {
  const town = readResults("town");
  if (!town) return;
  const tables = { reads: readsOf(town), watchers: watchersOf(town), rest: restOf(town, readResults("city")) };
  const written = Object.entries(tables).reduce((text, [name, table]) => replaced(text, name, table), readFileSync(readme, "utf8"));
  writeFileSync(readme, written);
}

function replaced(text: string, name: string, table: string): string {
  const place = new RegExp(`(<!-- figures: ${name} -->\n)[^]*?(<!-- end -->)`);
  if (!place.test(text)) throw new Error(`the README has no place for the figures of ${name}`);
  return text.replace(place, (_, begin: string, end: string) => `${begin}${table}\n${end}`);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** In bold what did not reach its goal. */
function cell(value: number | undefined, isMet = true): string {
  if (value === undefined) return "";
  const text = String(Number(value.toPrecision(value < 100 ? 2 : 3)));
  return isMet ? text : `**${text}**`;
}

function readsOf({ operations }: Results): string {
  const rows = [...operations].filter(({ letter }) => "abcdef".includes(letter)).sort((one, other) => order(one) - order(other)).map(({ letter, title, lanes }) => {
    const ratioOf = (name: string) => {
      const lane = lanes.find((each) => each.lane === name);
      return cell(lane?.ratio?.median, lane?.goal == null || (lane.ratio?.median ?? 0) >= lane.goal);
    };
    const goalOf = (name: string) => lanes.find(({ lane }) => lane === name)?.goal ?? "";
    const signedIn = letter === "c" ? "" : ", signed in";
    const anonymous = letter === "c" ? "" : `, anonymous ${goalOf("known, anonymous")}`;
    return [`${letter} ${title.charAt(0).toLowerCase()}${title.slice(1)}`, ratioOf("known, anonymous"), ratioOf(`known${signedIn}`), ratioOf(`ordinary${signedIn}`), `${goalOf(`known${signedIn}`)} / ${goalOf(`ordinary${signedIn}`)}${anonymous}`, ratioOf("peer")];
  });
  return table(["town", "named, anonymous", "named, signed in", "as text, signed in", "goal (named / text)", "PostGraphile"], rows);
}

/** The vote comes last. */
const order = ({ letter }: Operation): number => (letter === "c" ? Infinity : letter.codePointAt(0)!);

function watchersOf(results: Results): string {
  const of = (watchers: number, what: string) => verdictsOf(results, null).find(({ letter, what: said }) => letter === "g" && said === `${what}, ${watchers} watchers`);
  const shown = (verdict: Verdict | undefined) => cell(verdict?.measured, verdict === undefined || met(verdict));
  return table(["watchers", "CPU a delivery (goal 1.25)", "memory a watcher (goal 1.5)"], results.fanOut.map(({ watchers }) => [watchers.toLocaleString("en"), shown(of(watchers, "CPU a delivery")), shown(of(watchers, "Memory a watcher"))]));
}

function restOf(town: Results, city: Results | null): string {
  const verdicts = [...verdictsOf(town, null).filter(({ letter }) => !inOwnTables.includes(letter)), ...(city ? growths(town, city) : [])];
  return table(["", "measured", "goal"], [
    ...verdicts.map((verdict) => [`${verdict.letter} ${verdict.what}`, `${cell(verdict.measured, met(verdict))} ${verdict.unit}`.trim(), `${verdict.better === "more" ? "≥" : "≤"} ${verdict.goal}`]),
    ...wordOf(town),
  ]);
}

/** What has no goal. */
function wordOf({ word, expansion }: Results): string[][] {
  const seconds = (ms: number) => `${Number((ms / 1_000).toPrecision(2))} s`;
  return [
    ...(expansion ? [[`n ${expansion.rules} rules for a year, ${expansion.dates} dates`, `${seconds(expansion.brink)}, by hand in SQL ${seconds(expansion.sql)}`, ""]] : []),
    ...(word ? [
      [`o ${word.notices} notices of one event`, `${seconds(word.given.ms)}, ${word.given.statements} statement, ${Math.round(word.given.bytes / 1e6)} MB`, ""],
      ["o their mails, into the post", `${seconds(word.brought.ms)}, ${word.brought.statements} statements, ${Math.round(word.brought.bytes / 1e6)} MB`, ""],
      [`o ${word.summaries} summaries among ${word.accounts} accounts`, `${seconds(word.summarised.ms)}, ${word.summarised.statements} statements, ${Math.round(word.summarised.bytes / 1e6)} MB`, ""],
    ] : []),
  ];
}

if (import.meta.main) writeFigures();
