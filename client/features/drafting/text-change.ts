/** What turns one text into another: at one place something out, something in. Offsets count UTF-16 units, as inputs and Yjs do. */
export interface TextChange {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}
/** A piece of what Yjs tells of a change. */
interface Step {
  readonly retain?: number;
  readonly delete?: number;
  readonly insert?: unknown;
}

export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  // Half a character cannot be kept.
  if (isFirstHalf(before, at - 1) || isFirstHalf(after, at - 1)) at -= 1;
  let same = 0;
  while (same < shorter - at && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  if (isSecondHalf(before, before.length - same) || isSecondHalf(after, after.length - same)) same -= 1;
  return { at, remove: before.length - same - at, insert: after.slice(at, after.length - same) };
}

/** Where a place in a text is after somebody else changed it. What they put exactly there comes behind it. */
export function movedBy(place: number, steps: readonly Step[]): number {
  let read = 0;
  let moved = place;
  for (const step of steps) {
    if (read >= moved) break;
    if (step.delete) moved -= Math.min(step.delete, moved - read);
    else if (typeof step.insert === "string") {
      read += step.insert.length;
      moved += step.insert.length;
    } else read += step.retain ?? 1;
  }
  return moved;
}

function isFirstHalf(text: string, at: number): boolean {
  return /[\ud800-\udbff]/u.test(text[at] ?? "");
}

function isSecondHalf(text: string, at: number): boolean {
  return /[\udc00-\udfff]/u.test(text[at] ?? "");
}
