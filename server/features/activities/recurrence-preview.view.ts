import { Refused } from "../../platform/refused.ts";
import { type Relation, type View, one } from "../../platform/view/view.ts";
import type { RecurrencePreviewInput } from "./activity.inputs.ts";
import { recurrenceFrom } from "./commands/dates.ts";
import { checkedStarts } from "./recurrence.ts";

const shown = 12;

const recurrencePreviewView: View = {
  type: "RecurrencePreview",
  fields: { starts: (row) => `to_json(${row}.starts[1:${shown}])`, count: (row) => `cardinality(${row}.starts)` },
};

/** The argument `recurrence` as its dates; what cannot be has none. */
export function recurrencePreview(): Relation {
  return one({ view: () => recurrencePreviewView, from: (row, _root, scope) => `(select ${scope.argAs("recurrence", "timestamptz[]", startsOf) ?? "'{}'::timestamptz[]"} as starts) ${row}` });
}

function startsOf(value: unknown): readonly Date[] {
  const { startsAt, ...recurrence } = value as RecurrencePreviewInput;
  const first = new Date(startsAt);
  try {
    return checkedStarts(recurrenceFrom(recurrence, first), first, first);
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}
