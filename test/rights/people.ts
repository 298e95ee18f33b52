// The columns of the matrix: everybody who could ask, by the bond that decides. What is asked about lies in Oost.
import type { Person, Town } from "../support/person.ts";
import { residents } from "../support/way.ts";

/** Who, and how the head of the column calls them. */
export const columns = {
  anonymous: "nobody", noResidence: "no residence", elsewhere: "resident Zuid", neighbour: "resident Oost", asker: "asked to join", member: "member", author: "author", steward: "steward",
  otherSteward: "steward elsewhere", editor: "editor", otherEditor: "other editor", regisseur: "regisseur Oost", otherRegisseur: "regisseur Zuid", manager: "manager Oost", otherManager: "manager Zuid",
  wijkwethouder: "wijkweth. Oost", otherWijkwethouder: "wijkweth. Zuid", wethouder: "wethouder", administrator: "administrator", councilReader: "council reader",
} as const;
export type Column = keyof typeof columns;
export type People = Readonly<Record<Column, Person>>;

/** Names for several columns at once; a column's own answer goes before that of a group. */
export const groups = {
  oost: ["neighbour", "asker", "member", "author", "steward", "otherSteward"],
  initiators: ["author", "steward"],
  drafters: ["member", "author", "steward"],
} as const satisfies Record<string, readonly Column[]>;

const personas = {
  noResidence: "bewoner-email", editor: "redacteur-versa", otherEditor: "redacteur-kruisdam", regisseur: "regisseur-oost", otherRegisseur: "regisseur-zuid", manager: "clustermanager-oost", otherManager: "clustermanager-zuid",
  wijkwethouder: "wijkwethouder-oost", otherWijkwethouder: "wijkwethouder-zuid", wethouder: "wethouder", administrator: "beheerder", councilReader: "raadslid",
} as const;

export async function everybody(town: Town): Promise<People> {
  const [elsewhere] = await residents(town, "zuid", 1);
  const neighbours = await residents(town, "oost", groups.oost.length);
  const officials = await Promise.all(Object.entries(personas).map(async ([column, persona]) => [column, await town.as(persona)] as const));
  return { anonymous: town.anonymous(), elsewhere, ...Object.fromEntries(groups.oost.map((column, n) => [column, neighbours[n]])), ...Object.fromEntries(officials) } as People;
}
