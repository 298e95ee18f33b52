// What the gauge must say, counted slowly from the votes themselves, in SQL that shares nothing with the product's.
import { expect } from "vitest";
import type { Town } from "./person.ts";

interface Gauge {
  readonly supporters: number;
  readonly confirmed: number;
  readonly counted: number;
  readonly threshold: number;
  readonly buurtenReached: number;
  readonly reached: boolean;
  readonly buurten: readonly { readonly buurt: { readonly id: string }; readonly supporters: number | null }[];
}

const gauge = `query ($id: ID!) { initiative(id: $id) { stage draagvlak { supporters confirmed counted threshold buurtenReached reached withinBuurtShare withinStreetShare buurten { buurt { id } supporters } } } }`;

export async function gaugeOf(app: Town, id: string): Promise<Gauge | null> {
  return (await app.anonymous().ask(gauge, { id })).initiative?.draagvlak ?? null;
}

/** Fails where what the API says of a round is not what its votes say. */
export async function expectCounted(app: Town, id: string): Promise<void> {
  const { rows: votes } = await app.pool.query<{ buurt_id: string; grade: string; version: number; street: string }>("select buurt_id, grade, version, street from supports where initiative_id = $1", [id]);
  const { rows: [round] } = await app.pool.query("select * from draagvlak_rounds r join initiative_counters c using (initiative_id) where initiative_id = $1", [id]);
  const confirmed = votes.filter(({ version }) => version >= round.material_version);
  const counted = confirmed.filter(({ grade }) => round.grades.includes(grade));
  const by = (key: "buurt_id" | "street") => Map.groupBy(counted.filter((vote) => vote[key]), (vote) => vote[key]);
  const largest = (key: "buurt_id" | "street") => Math.max(0, ...[...by(key).values()].map((each) => each.length));
  const within = (key: "buurt_id" | "street", percent: number) => percent === 100 || largest(key) * 100 <= percent * counted.length;
  const shares = { withinBuurtShare: within("buurt_id", round.most_buurt_percent), withinStreetShare: within("street", round.most_street_percent) };
  expect(await gaugeOf(app, id)).toEqual({
    supporters: votes.length, confirmed: confirmed.length, counted: counted.length, threshold: round.threshold, buurtenReached: by("buurt_id").size, ...shares,
    reached: counted.length >= round.threshold && by("buurt_id").size >= round.buurten_needed && shares.withinBuurtShare && shares.withinStreetShare && round.organisations >= round.organisations_needed,
    buurten: expect.arrayContaining([...by("buurt_id")].map(([buurt, those]) => ({ buurt: { id: buurt }, supporters: those.length < 5 ? null : those.length }))),
  });
}
