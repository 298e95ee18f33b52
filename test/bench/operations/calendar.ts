import { type Json, type Row, keyed, row, rows } from "../json.ts";
import type { ReadOperation } from "./operation.ts";

export const calendar: ReadOperation = {
  letter: "d", title: "Month of the calendar, sixty activities", document: "Agenda", peerDocument: "calendar",
  questions: ({ spans }) => spans.map(({ wijk, from, second, third, until }) => ({
    client: { wijkId: wijk, from, second, third, until }, limit: `/calendar?${new URLSearchParams({ wijk, from, until })}`, peer: { wijk, from, until },
  })),
  facts(data) {
    const { activities, begin, middle, end, wijken } = row(data);
    // The client asks for the month in three parts; what goes on over a cut stands in both.
    return factsOf(activities === undefined ? [begin, middle, end].flatMap((part) => rows(part)) : rows(activities), wijken);
  },
  peerFacts(data) {
    const { wijk, wijken } = row(data);
    return factsOf(rows(row(wijk)["activities"]), wijken);
  },
};

function factsOf(activities: readonly Row[], wijken: Json | undefined): Json {
  return { count: new Set(activities.map(({ id }) => id)).size, activities: keyed(activities, "id"), wijken: keyed(rows(wijken), "id") };
}
