import { type Json, type Row, keyed, ordered, row, rows } from "../json.ts";
import type { ReadOperation } from "./operation.ts";
import { buurtenOf, cardOf, without } from "./peer-facts.ts";

const others = ["INGEDIEND", "IN_BEHANDELING", "TOEGEKEND", "BUURTDEAL", "IN_UITVOERING"];
const done = ["GEREALISEERD", "VERANTWOORD"];

export const wijkPage: ReadOperation = {
  letter: "f", title: "Page of a wijk, whole", document: "WijkPage", peerDocument: "wijk-page",
  questions: ({ wijken, month: { year, from, until } }) => wijken.map((wijk) => ({
    client: { id: wijk, from, until }, limit: `/wijk?${new URLSearchParams({ wijk, from, until })}`, peer: { wijk, from, until, year, others, done },
  })),
  facts: (data) => ({ ...row(data), wijken: keyed(rows(row(data)["wijken"]), "id") }),
  peerFacts(data) {
    const { wijk: page, gathering, others, done: realised, wijken } = row(data);
    const { buurten, budgets, contacts, themes, groups, activities, ...wijk } = row(page);
    const names = buurtenOf({ buurten: buurten ?? null }).map((buurt) => ({ buurt }));
    const [budget] = rows(budgets);
    return {
      wijk: {
        ...wijk, contacts: ordered(rows(contacts), "position").map((contact) => without(contact, "position")), groups: { nodes: rows(groups) },
        activities: rows(activities), others: { nodes: rows(others) }, done: { nodes: rows(realised).map(outcomeOf) }, thermometer: budget ? thermometerOf(budget) : null,
        themes: [...rows(themes)].sort((one, other) => (String(one["title"]) < String(other["title"]) ? -1 : 1)),
        gathering: { ...row(gathering), nodes: rows(gathering).map((each) => gatheringOf(each, names)) },
      },
      wijken: keyed(rows(wijken), "id"),
    };
  },
};

function gatheringOf(initiative: Row, buurten: readonly Row[]): Row {
  const card = cardOf(initiative);
  return { ...card, history: rows(initiative["history"]), draagvlak: { ...row(card["draagvlak"]), buurten } };
}

/** What was accounted for hangs on what was decided. */
function outcomeOf({ dossier, ...initiative }: Row): Row {
  const decision = dossier == null ? null : row(dossier)["decision"];
  return { ...initiative, account: decision == null ? null : (row(decision)["account"] ?? null) };
}

function thermometerOf(budget: Row): Json {
  const cents = (name: string) => Number(budget[name]);
  const held = rows(budget["entries"]).filter((entry) => ["askedCents", "reservedCents", "committedCents", "paidCents"].some((name) => Number(entry[name]) > 0));
  return {
    ...without(budget, "entries"), freeCents: cents("allottedCents") - cents("reservedCents") - cents("committedCents") - cents("paidCents"),
    entries: held.map(({ initiativeId, ...entry }) => ({ ...entry, initiative: { id: initiativeId ?? null } })),
  };
}
