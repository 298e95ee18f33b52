import type { Figures } from "../measure.ts";
import type { Operation } from "../results.ts";
import { type Part, colour, line, margin, rect, text, width } from "./shapes.ts";

/** The scale of the bars: the limit is one, and what goes beyond the end is cut and told in figures. */
const zero = 205;
const one = 130;
const most = 2;
const columns = { ratio: 520, perSecond: 600, p50: 670, p99: 740, node: 810, postgres: 890, bytes: width - margin };

/** For each operation a bar a lane: its requests a second against the limit's, with the rounds' lowest and highest and the goal. */
export function drawRatios(operations: readonly Operation[]): Part {
  let y = 28;
  const parts = [text(margin, y, "Requests a second against the limit, round by round", "h")];
  y += 22;
  parts.push(text(zero, y, "bar: median · thin line: lowest to highest · upright: the goal, and the limit at 1", "soft s"));
  parts.push(...Object.entries({ ratio: "ratio", perSecond: "req/s", p50: "p50 ms", p99: "p99 ms", node: "Node µs", postgres: "Postgres µs", bytes: "bytes" }).map(([name, head]) => text(columns[name as keyof typeof columns], y, head, "soft s n")));
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

function drawLane({ lane, ratio, goal, perSecond, p50, p99, node, postgres, bytes }: Figures, y: number): string {
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
    text(columns.ratio, y, ratio.median, `n b${isMet === null ? " soft" : isMet ? " good" : " bad"}`), ...numbers,
  ].join("");
}
