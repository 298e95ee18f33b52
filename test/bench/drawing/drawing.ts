// The page of a run: what was measured against the goals, small enough to stand in the repository.
import { type Verdict, met, verdictsOf } from "../goals.ts";
import type { Delivery } from "../live/side.ts";
import type { Results } from "../results.ts";
import { drawRatios } from "./ratios.ts";
import { type Part, colour, margin, rect, table, text, width } from "./shapes.ts";

const gap = 24;

export function draw(results: Results, town: Results | null): string {
  const verdicts = verdictsOf(results, town);
  const parts = [
    heading(results),
    ...(results.operations.length ? [drawRatios(results.operations)] : []),
    ...(results.fanOut.length ? [fanOut(results)] : []),
    ...goalsTable("Growth: the middle answer of the city against the town's", verdicts.filter(({ what }) => what.endsWith("city against town"))),
    ...goalsTable("Start, home page and the wijk's statements", verdicts.filter(({ letter, what }) => "hi".includes(letter) || what.startsWith("Statements"))),
    ...(results.explained.length ? [statements(results)] : []),
  ];
  let y = 0;
  const placed = parts.map(({ drawing, height }) => {
    const group = `<g transform="translate(0 ${y})">${drawing}</g>`;
    y += height + gap;
    return group;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" role="img" aria-label="Figures of the benchmark"><style>${style()}</style>${rect(0, 0, width, y, colour("paper"))}${placed.join("\n")}</svg>\n`;
}

function style(): string {
  return `text{font:14px "Atkinson Hyperlegible Next",system-ui,sans-serif;fill:${colour("ink")}}.h{font-size:19px;font-weight:700;fill:${colour("dudok")}}.t{font-size:28px;font-weight:700;fill:${colour("dudok")}}
.s{font-size:12px}.b{font-weight:700}.n{text-anchor:end;font-variant-numeric:tabular-nums}.soft{fill:${colour("ink-soft")}}.good{fill:${colour("good")}}.bad{fill:${colour("bad")}}`;
}

function heading({ scale, at, machine, settings }: Results): Part {
  const { cores, cpu, gigabytes, node, postgres, loadBefore } = machine;
  const about = [
    `${at.slice(0, 10)} · ${cores} cores (${cpu}), ${gigabytes} GB · Node ${node}, PostgreSQL ${postgres} · load before: ${loadBefore.toFixed(1)}`,
    `${settings.rounds} interleaved rounds of ${settings.seconds} s with ${settings.connections} connections; medians. Loader, servers and database share the machine.`,
  ];
  return { height: 92, drawing: [rect(0, 0, width, 6, colour("brick")), text(margin, 44, `Brink, measured: ${scale}`, "t"), ...about.map((words, index) => text(margin, 68 + 18 * index, words, "soft s"))].join("") };
}

function fanOut({ fanOut: measured, signedIn }: Results): Part {
  const kilobytes = ({ bytesOfMemory }: Delivery) => (bytesOfMemory / 1_000).toFixed(1);
  const times = (brink: number, raw: number) => `${(brink / raw).toFixed(2)} ×`;
  const rows = measured.map(({ watchers, bytes, brink, raw }) => [
    watchers, bytes, brink.cpu, raw.cpu, times(brink.cpu, raw.cpu), brink.lastMs, raw.lastMs, kilobytes(brink), kilobytes(raw), times(brink.bytesOfMemory, raw.bytesOfMemory),
  ]);
  const own = signedIn ? [[`${signedIn.watchers} signed in, each told what they may`, "", signedIn.cpu, "", "", signedIn.lastMs, "", kilobytes(signedIn), "", ""]] : [];
  return table("One event to all who watch, beside bare ws with the same bytes (goals: 1.25 × and 1.5 ×)", ["watchers", "bytes", "CPU µs a delivery", "raw", "", "last after ms", "raw", "memory kB each", "raw", ""],
    [0, 190, 380, 440, 510, 620, 680, 800, 870, width - margin], [...rows, ...own]);
}

function goalsTable(title: string, verdicts: readonly Verdict[]): Part[] {
  if (!verdicts.length) return [];
  return [table(title, ["", "measured", "goal", ""], [0, 700, 820, width - margin], verdicts.map((verdict) => {
    const { letter, what, measured, goal, better, unit } = verdict;
    return [`${letter}  ${what.split(": city")[0]}`, `${Number(measured.toPrecision(3))} ${unit}`, `${better === "more" ? "≥" : "≤"} ${goal}`, met(verdict) ? "met" : "missed"];
  }))];
}

function statements({ explained }: Results): Part {
  return table("What PostgreSQL did for one request", ["", "statements", "ms", "pages hit", "pages read", "large tables read whole"], [0, 460, 540, 640, 740, width - margin],
    explained.map(({ operation, statements, ms, hit, read, whole }) => [operation, statements, ms, hit, read, whole.join(", ") || "none"]));
}
