import { keyed, row, rows } from "../json.ts";
import type { ReadOperation } from "./operation.ts";
import { cardOf } from "./peer-facts.ts";

export const feed: ReadOperation = {
  letter: "a", title: "Feed of a wijk", document: "Initiatives", peerDocument: "feed",
  questions: ({ wijken, month }) => wijken.map((wijk) => ({ client: { wijkId: wijk }, limit: `/feed?wijk=${wijk}`, peer: { wijk, year: month.year } })),
  facts(data) {
    const { initiatives, wijken } = row(data);
    return { initiatives: initiatives ?? null, wijken: keyed(rows(wijken).map((wijk) => ({ ...wijk, themes: keyed(rows(wijk["themes"]), "id") })), "id") };
  },
  peerFacts(data) {
    const { initiatives, wijken } = row(data);
    return {
      initiatives: { ...row(initiatives), nodes: rows(initiatives).map(cardOf) },
      wijken: keyed(rows(wijken).map((wijk) => ({ ...wijk, themes: keyed(rows(wijk["themes"]), "id") })), "id"),
    };
  },
};
