/** The parts of a calendar, each still as text, so that one that cannot be read takes no other with it. */
export interface Components {
  readonly isCalendar: boolean;
  /** The zone that it says its times are in, where they do not say so themselves (X-WR-TIMEZONE). */
  readonly usualZone: string | null;
  readonly zones: readonly string[];
  readonly events: readonly string[];
}

const mostEvents = 5_000;
/** Characters of one event, unfolded. */
const mostOfOne = 100_000;

/** Takes a calendar apart by its lines (RFC 5545, 3.1 and 3.4). What nests deeper than an event's alarm is passed over. */
export function componentsOf(text: string): Components {
  const lines = text.replace(/^\uFEFF/u, "").replace(/\r?\n[ \t]/gu, "").split(/\r?\n|\r/u);
  const found: Record<"VTIMEZONE" | "VEVENT", string[]> = { VTIMEZONE: [], VEVENT: [] };
  let usualZone: string | null = null;
  let at: { readonly kind: "VTIMEZONE" | "VEVENT"; readonly lines: string[]; inner: string | null } | null = null;
  for (const line of lines) {
    const [, isBegin, isEnd, kind] = /^(?:(BEGIN)|(END)):([A-Z-]+)\s*$/iu.exec(line) ?? [];
    const name = kind?.toUpperCase();
    if (!at) {
      if (isBegin && (name === "VTIMEZONE" || name === "VEVENT")) at = { kind: name, lines: [line], inner: null };
      else usualZone ??= /^X-WR-TIMEZONE(?:;[^:]*)?:(.+)$/iu.exec(line)?.[1]?.trim() ?? null;
      continue;
    }
    // An event that never ends is one that cannot be read; the next begins all the same.
    const begins = isBegin && name === at.kind;
    const ends = isEnd && name === at.kind;
    if (at.kind === "VTIMEZONE" || ends) at.lines.push(line);
    else if (isBegin && !begins) at.inner ??= name ?? "";
    else if (isEnd) at.inner = at.inner === name ? null : at.inner;
    else if (!at.inner && !begins && line) at.lines.push(line);
    if (!begins && !ends) continue;
    if (found[at.kind].length < mostEvents) found[at.kind].push(at.lines.join("\r\n").slice(0, mostOfOne));
    at = begins ? { kind: at.kind, lines: [line], inner: null } : null;
  }
  if (at) found[at.kind].push(at.lines.join("\r\n").slice(0, mostOfOne));
  return { isCalendar: /^\uFEFF?\s*BEGIN:VCALENDAR/iu.test(text), usualZone, zones: found.VTIMEZONE, events: found.VEVENT };
}
