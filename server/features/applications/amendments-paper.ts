// What was completed after handing in, on paper: what stood there, and what stands there since.
import type { Draft } from "#shared/initiatives/draft.ts";
import { amendableTexts } from "#shared/subsidies/amending.ts";
import type { ApplicationPart, AskablePart, Said } from "#shared/subsidies/application.ts";
import type { Paper } from "../../platform/paper/paper.ts";
import { paperWords as words } from "./paper-words.ts";

export interface Amendment {
  readonly part: AskablePart;
  readonly at: string;
  readonly before: unknown;
  readonly after: unknown;
  /** The plan in its versions, where it changed itself. */
  readonly planBefore: Draft | null;
  readonly planAfter: Draft | null;
}
type Pair = readonly [string, string];

export const euro = (cents: number): string => new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" }).format(cents / 100);
export const day = (when: Date | string): string => new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "Europe/Amsterdam" }).format(new Date(when));

/** What a part says, as pairs of a name and words. */
export function tellPart<Part extends ApplicationPart>(part: Part, said: Said[Part] | null | undefined): readonly Pair[] {
  return said ? words.tell[part](said, { euro, day }).filter(([, told]) => told) : [];
}

/** The texts or the lines of a plan, by the part that was asked. */
function tellPlan(part: AskablePart, plan: Draft | null): readonly Pair[] {
  if (!plan) return [];
  if (part === "PLAN") return amendableTexts.map((text) => [words.plan[text], plan[text]]);
  return part === "COSTS" ? plan.lines.map(({ kind, description, cents }, nth) => [`${words.lines[kind]} ${nth + 1}: ${description}`, euro(cents)]) : [];
}

export function writeAmendments(paper: Paper, amendments: readonly Amendment[]): void {
  if (!amendments.length) return;
  paper.heading(2, words.amended);
  for (const { part, at, before, after, planBefore, planAfter } of amendments) {
    paper.heading(3, `${words.parts[part]}, ${day(at)}`);
    if (part === "PRIVATE") {
      paper.text(words.privately);
      continue;
    }
    const was = new Map([...tellPlan(part, planBefore), ...tellPart(part, before as never)]);
    const is = new Map([...tellPlan(part, planAfter), ...tellPart(part, after as never)]);
    const changed = [...new Set([...was.keys(), ...is.keys()])].map((term) => [term, was.get(term) ?? "", is.get(term) ?? ""]);
    paper.table([{ head: words.what, share: 0.3 }, { head: words.before, share: 0.35 }, { head: words.after, share: 0.35 }], changed);
  }
}
