// The product's facts out of the peer's tables.
import { type Json, type Row, row, rows } from "../json.ts";

const smallestShown = 5;

/** How far an initiative is with its draagvlak, from its round, its counter and its spread. */
export function progressOf({ round, counter, spread }: Row): Json {
  if (round == null) return null;
  const { threshold, buurtenNeeded, openedAt } = row(round);
  const supporters = Number(row(counter)["supporters"]);
  const buurtenReached = rows(spread).filter((each) => Number(each["supporters"]) > 0).length;
  const reached = supporters >= Number(threshold) && buurtenReached >= Number(buurtenNeeded);
  return { threshold: threshold ?? null, buurtenNeeded: buurtenNeeded ?? null, supporters, buurtenReached, reached, ...(openedAt && { openedAt }) };
}

/** With the buurten by name and their supporters, as they may be shown. */
export function draagvlakOf(initiative: Row): Json {
  const progress = progressOf(initiative);
  if (progress === null) return null;
  const supportersOf = (buurt: Row) => Number(rows(initiative["spread"]).find(({ buurtId }) => buurtId === buurt["id"])?.["supporters"] ?? 0);
  const shown = (count: number) => (count === 0 || count >= smallestShown ? count : null);
  const { supporters, letterSupporters, identitySupporters } = row(initiative["counter"]);
  const proven = Number(letterSupporters) + Number(identitySupporters);
  const isShown = shown(proven) !== null && shown(Number(supporters) - proven) !== null;
  return { ...row(progress), proven: isShown ? proven : null, buurten: buurtenOf(initiative["wijk"]).map((buurt) => ({ buurt, supporters: shown(supportersOf(buurt)) })) };
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
