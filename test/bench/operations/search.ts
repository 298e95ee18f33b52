import { plainText, searchQuery } from "#server/features/initiatives/initiative.search.ts";
import { row, rows } from "../json.ts";
import type { ReadOperation } from "./operation.ts";
import { cardOf } from "./peer-facts.ts";

/** What people look for, beside an initiative that they know of: common and rare words, in one number or the other, of titles and of texts, and one that is misspelt. */
const typed = [
  "moestuin", "moestuinen", "bankje", "speeltuin", "speelplek", "fiets", "fietsen", "straatfeest", "bomen", "boomspiegels", "lichtjes", "repaircafé", "tafel", "jongeren", "ouderen", "park",
  "groen in de straat", "samen eten", "muziek op het plein", "tuin voor kinderen", "bankjes bij het water", "buurtfeest oost", "kunst tunnel", "veilig oversteken", "wegaplien",
];

export const search: ReadOperation = {
  letter: "e", title: "Search in Dutch", document: "Search", peerDocument: "search",
  questions: ({ titles }) => [...typed, ...titles.map(firstAndLast)].map((text) => ({ client: { text }, limit: `/search?${new URLSearchParams({ text })}`, peer: { words: searchQuery(text), spelt: plainText(text) } })),
  facts: (data) => ({ found: rows(row(data)["searchInitiatives"]) }),
  peerFacts: (data) => ({ found: rows(row(data)["found"]).map(cardOf) }),
};

function firstAndLast(title: string): string {
  const words = title.toLowerCase().split(" ");
  return [words[0], words.at(-1)].join(" ");
}
