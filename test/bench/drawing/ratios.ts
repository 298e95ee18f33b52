import type { Figures } from "../measure.ts";
import type { Operation } from "../results.ts";
import { type Part, colour, line, margin, rect, text, width } from "./shapes.ts";

/** The scale of the bars: the limit is one, and what goes beyond the end is cut and told in figures. */
const zero = 205;
const one = 130;
const most = 2;
const columns = { ratio: 510, byCpu: 565, perSecond: 630, p50: 695, p99: 755, node: 820, postgres: 900, bytes: width - margin };

/** For each operation a bar a lane: its requests a second against the limit's, with the rounds' lowest and highest and the goal. */
export function drawRatios(operations: readonly Operation[]): Part {
  let y = 28;
  const parts = [text(margin, y, "Requests a second against the limit, round by round", "h")];
  y += 20;
  parts.push(text(margin, y, "Bar: the median · yellow: lowest to highest · purple: the goal · by CPU: how many are answered with the CPU of one at the limit", "soft s"));
  y += 22;
  parts.push(text(zero + one, y, "limit", "soft s n"), ...Object.entries({ ratio: "ratio", byCpu: "by CPU", perSecond: "req/s", p50: "p50 ms", p99: "p99 ms", node: "Node µs", postgres: "Postgres µs", bytes: "bytes" }).map(([name, head]) => text(columns[name as keyof typeof columns], y, head, "soft s n")));
  for (const { letter, title, lanes } of operations) {
    y += line + 8;
    parts.push(text(margin, y, `${letter}  ${title}`, "b"), rect(zero + one, y + 6, 1, lanes.length * line, colour("edge")));
    for (const lane of lanes) {
      y += line;
      parts.push(drawLane(lane, y));
    }
  }
  return { drawing: parts.join(""), height: y + 12 };
}

function drawLane({ lane, ratio, byCpu, goal, perSecond, p50, p99, node, postgres, bytes }: Figures, y: number): string {
  const figures = { perSecond, p50, p99, node, postgres, bytes };
  const numbers = Object.entries(figures).map(([name, value]) => text(columns[name as keyof typeof columns], y, value, "n"));
  const at = (value: number) => zero + Math.min(value, most) * one;
  if (!ratio) return [text(margin + 12, y, lane, "soft"), ...numbers].join("");
  const isMet = goal === null ? null : ratio.median >= goal;
  const fill = lane === "peer" ? colour("edge") : lane.startsWith("known") ? colour("dudok") : colour("money-committed");
  return [
    text(margin + 12, y, lane),
    rect(zero, y - 11, at(ratio.median) - zero, 10, fill),
    rect(at(ratio.low), y - 7, at(ratio.high) - at(ratio.low), 2, colour("brick")),
    ...(goal === null ? [] : [rect(at(goal) - 1, y - 14, 2, 16, colour("heath"))]),
    text(columns.ratio, y, ratio.median, `n b${isMet === null ? " soft" : isMet ? " good" : " bad"}`), text(columns.byCpu, y, byCpu ?? "", "n"), ...numbers,
  ].join("");
}
