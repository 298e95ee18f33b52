// The product's facts out of the peer's tables.
import { type Json, type Row, row, rows } from "../json.ts";

const smallestShown = 5;

const sumOf = (counts: readonly Row[]) => counts.reduce((sum, { supporters }) => sum + Number(supporters), 0);

/** Those who count, by buurt. */
function countedBy({ round, spread }: Row): ReadonlyMap<Json | undefined, number> {
  const grades = row(round)["grades"] as readonly Json[];
  const counting = rows(spread).filter(({ confirmed, grade }) => confirmed === true && grades.includes(grade ?? null));
  return new Map([...Map.groupBy(counting, ({ buurtId }) => buurtId)].map(([buurt, counts]) => [buurt, sumOf(counts)]));
}

/** How far an initiative is with its draagvlak, from its round, its counter and its counts. */
export function progressOf(initiative: Row): Json {
  const { round, counter } = initiative;
  if (round == null) return null;
  const { threshold, buurtenNeeded, mostBuurtPercent, organisationsNeeded } = row(round);
  const { counted, organisations } = row(counter);
  const buurten = [...countedBy(initiative).values()].filter((count) => count > 0);
  const isWithin = Number(mostBuurtPercent) === 100 || Math.max(0, ...buurten) * 100 <= Number(mostBuurtPercent) * Number(counted);
  const reached = Number(counted) >= Number(threshold) && buurten.length >= Number(buurtenNeeded) && isWithin && Number(organisations) >= Number(organisationsNeeded);
  return { threshold: threshold ?? null, buurtenNeeded: buurtenNeeded ?? null, counted: counted ?? null, buurtenReached: buurten.length, reached };
}

/** With the buurten by name and their supporters, as they may be shown. */
export function draagvlakOf(initiative: Row): Json {
  const progress = progressOf(initiative);
  if (progress === null) return null;
  const { rule, grades, area, ...round } = row(initiative["round"]);
  const { supporters, confirmed, organisations } = row(initiative["counter"]);
  const counted = countedBy(initiative);
  const shown = (count: number) => (count === 0 || count >= smallestShown ? count : null);
  const proven = sumOf(rows(initiative["spread"]).filter(({ grade }) => grade === "LETTER" || grade === "IDENTITY"));
  const isShown = shown(proven) !== null && shown(Number(supporters) - proven) !== null;
  return {
    ...without(round, "extensionReason"), ...row(progress), supporters: supporters ?? null, confirmed: confirmed ?? null, organisations: organisations ?? null, source: row(rule)["source"] ?? null,
    lowestGrade: (grades as readonly Json[])[0] ?? null, proven: isShown ? proven : null,
    buurten: buurtenOf(initiative["wijk"]).filter(({ id }) => (area as readonly Json[]).includes(id ?? null)).map((buurt) => ({ buurt, supporters: shown(counted.get(buurt["id"]) ?? 0) })),
  };
}

export function buurtenOf(wijk: Json | undefined): readonly Row[] {
  return [...rows(row(wijk)["buurten"])].sort((one, other) => (String(one["name"]) < String(other["name"]) ? -1 : 1));
}

/** The fields that both say in the same words. */
export function without(of: Row, ...names: readonly string[]): Row {
  return Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name)));
}

/** A card of a list. */
export function cardOf(initiative: Row): Row {
  return { ...without(initiative, "round", "counter", "spread"), draagvlak: progressOf(initiative) };
}
