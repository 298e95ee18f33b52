interface DayOfSupport {
  readonly day: string;
  readonly supporters: number;
}

const width = 320;
const height = 120;
const dayMs = 86_400_000;

/** The line of a course by day, in steps, as a path: a number holds until the day on which it changed. */
export function coursePath(days: readonly DayOfSupport[], needed: number): { width: number; height: number; line: string; threshold: number } {
  const at = ({ day }: DayOfSupport) => Date.parse(day) / dayMs;
  const [first, last] = [days[0], days.at(-1)];
  const span = first && last ? Math.max(1, at(last) - at(first)) : 1;
  const most = Math.max(needed, ...days.map(({ supporters }) => supporters), 1) * 1.15;
  const y = (supporters: number) => Math.round(height - (supporters / most) * height);
  const steps = days.map((each) => `H${Math.round((first ? (at(each) - at(first)) / span : 0) * width)}V${y(each.supporters)}`);
  return { width, height, line: `M0 ${y(first?.supporters ?? 0)}${steps.join("")}H${width}`, threshold: y(needed) };
}
