// The bookings as open data: all of them, nobody's name, by the NLGov REST API Design Rules.
import { parse } from "csv-parse/sync";
import { type Booking, thermometer } from "#shared/budget/thermometer.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type TestApp } from "../support/app.ts";
import * as money from "../support/money.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await way.inTreatment(app, "oost", 150_000);
});
afterAll(() => app.stop());

interface Row {
  readonly id: string;
  readonly van: Booking["from"];
  readonly naar: Booking["to"];
  readonly bedragCenten: number;
}
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}/open-data/${path}`, { headers });
const bookings = async (query: string) => ((await (await get(`boekingen.json${query}`)).json()) as { boekingen: Row[] }).boekingen;

it("has all bookings of a year and a wijk, in both forms alike, and their sum is the thermometer", async () => {
  const [json, csv] = [await bookings("?jaar=2026&wijk=oost"), await (await get("boekingen.csv?jaar=2026&wijk=oost")).text()];
  const rows = parse(csv, { columns: true }) as Record<string, string>[];
  expect(rows.map(({ id }) => id)).toEqual(json.map(({ id }) => id));
  expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(json[0] ?? {}));
  const { pots } = { pots: await Promise.all(["WIJKBUDGET", "HANDGELD"].map(async (pot) => (await app.anonymous().ask(`{ t: thermometer(wijkId: "oost", year: 2026, pot: ${pot}) { allottedCents freeCents } }`)).t)) };
  const { allotted, free } = thermometer(json.map(({ van, naar, bedragCenten }) => ({ from: van, to: naar, cents: bedragCenten })));
  expect([allotted, free]).toEqual(["allottedCents", "freeCents"].map((sum) => pots.reduce((total, each) => total + each[sum], 0)));
  expect((await bookings("")).length).toBe((await app.pool.query("select count(*)::int as n from bookings")).rows[0].n);
});

it("tells nobody's name and nobody's words", async () => {
  await money.spend(await app.as("regisseur-oost"), "oost", 100, "=HYPERLINK(1)", { what: "Bloemen voor mevrouw Jansen" });
  const all = await (await get("boekingen.csv")).text();
  const { rows } = await app.pool.query("select name as it from persons union select title from initiatives union select note from bookings union select what from handgeld_expenses union select receipt from handgeld_expenses");
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter(({ it }) => all.includes(it))).toEqual([]);
  expect(all.split("\r\n").slice(1).filter((line) => line.split(",").some((cell) => /^"?[=+\-@\t]/u.test(cell)))).toEqual([]);
  expect(all).not.toMatch(/[0-9a-f-]{36}.*[0-9a-f-]{36}.*[0-9a-f-]{36}/u);
});

it("says its version, is kept by what was last booked, and may be asked from any site", async () => {
  const first = await get("boekingen.json?jaar=2026");
  expect(Object.fromEntries(["api-version", "access-control-allow-origin", "cache-control"].map((name) => [name, first.headers.get(name)]))).toEqual({ "api-version": "1.0.0", "access-control-allow-origin": "*", "cache-control": "public, max-age=60" });
  const tag = first.headers.get("etag") ?? "";
  expect((await get("boekingen.json?jaar=2026", { "if-none-match": tag })).status).toBe(304);
  await money.spend(await app.as("regisseur-zuid"), "zuid", 100, "Z-9");
  expect((await get("boekingen.json?jaar=2026", { "if-none-match": tag })).status).toBe(200);
  expect((await get("boekingen.json?jaar=2020", { "if-none-match": (await get("boekingen.json?jaar=2020")).headers.get("etag") ?? "" })).status).toBe(304);
});

it.each(["jaar=26", "jaar=", "jaar=2026&jaar=2027", "jaar=2026%27--", "wijk=atlantis", "wijk=%00", "wijk=oost&wijk=zuid", "maand=1"])("refuses ?%s as a problem", async (query) => {
  const answer = await get(`boekingen.json?${query}`);
  expect([answer.status, answer.headers.get("content-type"), answer.headers.get("api-version")]).toEqual([400, "application/problem+json; charset=utf-8", "1.0.0"]);
  expect(await answer.json()).toEqual({ type: "about:blank", title: "Bad Request", status: 400, detail: expect.any(String), instance: "/open-data/boekingen.json" });
});

it("is not found with a slash behind it, and is empty for a year without bookings", async () => {
  expect((await get("boekingen.json/")).status).toBe(404);
  expect(await bookings("?jaar=1999")).toEqual([]);
  expect((await (await get("boekingen.csv?jaar=1999")).text()).trim().split("\r\n")).toHaveLength(1);
});
