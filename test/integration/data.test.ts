import { generate } from "#server/data/generator/generate.ts";
import { scales } from "#server/data/generator/scale.ts";
import { isEmpty, loadHilversum, personas } from "#server/data/load-hilversum.ts";
import { reconcile } from "#server/data/reconcile.ts";
import { forwardingStates } from "#shared/cases/forwarding.ts";
import { type ClockEvent, readClock } from "#shared/subsidies/clock.ts";
import { localDay } from "#shared/calendar/local-time.ts";
import { thermometer, type Booking } from "#shared/budget/thermometer.ts";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshDatabase, type FreshDatabase } from "../support/database.ts";

const now = new Date("2026-11-22T13:00:00Z");
const opened: { database: FreshDatabase; client: Client }[] = [];

async function open(): Promise<Client> {
  const database = await freshDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  opened.push({ database, client });
  return client;
}

afterAll(async () => {
  for (const { database, client } of opened) {
    await client.end();
    await database.drop();
  }
});

async function rows<R>(client: Client, sql: string, values: unknown[] = []): Promise<R[]> {
  return (await client.query(sql, values)).rows as R[];
}

describe("Hilversum", () => {
  let client: Client;
  beforeAll(async () => {
    client = await open();
    expect(await isEmpty(client)).toBe(true);
    await loadHilversum(client, now);
  });

  // The initiatives of the yearly report 2021-2022, by a word of each, in the wijk where the report has it.
  const told: Readonly<Record<string, readonly string[]>> = {
    noordoost: ["Wirixstraat", "Lopes Diaslaan en Augies Weitje", "Goudriaanstraat", "Buisweg", "Verschurestraat", "Snelliuslaan", "Hapje Noord", "Zomertoer"],
    zuid: ["Taludweg", "'t Neuhofje", "Van Hogendorplaan", "Resedastraat", "Pannenkoekentafel", "Kerstwandeling", "Restaurant 1215"],
    meent: ["Lichtjes in de Meent", "Lange buurttafel", "'t Praathuis", "uitgelopen hobby", "De Kruisdam", "Vier de Meent", "Grasbaanrace"],
    zuidoost: ["Watertappunt", "De Kroon", "buurthuis", "Thebe 22"],
    oost: [
      "Lucent zomerfeest", "Swammerdamstraat", "Groene Loper", "Lichtjestocht", "Ampèrestraat", "Kleine Drift", "Jac. P. Thijsseplein", "Wegaplein", "Lichtjesroute",
      "Ooievaarplein, Eemnesserweg en Orionlaan", "Ratatouille", "Smaak van Samen",
    ],
    centrum: ["Grote Kerk", "Annagebouw", "Green & Clean", "1e Nieuwstraat", "Jan Korteplein", "Hoogstraat"],
    zuidwest: ["Bibian Mentel Playground", "Theresiahof", "Kerkelandenlaan", "Spinozahof", "Johannes Huslaan", "Het Groene Boekje"],
    noordwest: ["Heuvellaan", "Godelindeschool", "Reflectiediner", "Koffietafel"],
  };

  it.each(Object.entries(told))("%s has the initiatives that the yearly report tells of", async (wijk, titles) => {
    const found = await rows<{ title: string; source: string }>(client, "SELECT title, source FROM initiatives WHERE wijk_id = $1 AND source LIKE 'Jaarverslag%'", [wijk]);
    expect(titles.filter((title) => !found.some((initiative) => initiative.title.includes(title)))).toEqual([]);
    expect(found).toHaveLength(titles.length);
  });

  it("marks what is made up", async () => {
    expect(await rows(client, "SELECT title FROM initiatives WHERE source LIKE 'Demo%' AND (title NOT LIKE '%(demo)' OR NOT demo_amounts)")).toEqual([]);
    expect(await rows(client, "SELECT name FROM persons WHERE NOT demo OR name NOT LIKE '%(demo)' OR email NOT LIKE '%.example'")).toEqual([]);
    expect(await rows(client, "SELECT title FROM initiatives WHERE NOT demo_amounts")).toEqual([{ title: "Een nieuw Wegaplein" }]);
  });

  it("has each table of Buurten 3.0 to the euro", async () => {
    const total = "SELECT pot, sum(allotted_cents)::int AS allotted FROM pots WHERE year = $1 GROUP BY pot ORDER BY pot";
    const beside = (allotted: number) => [{ pot: "HANDGELD", allotted: 6_000_000 }, { pot: "WIJKBUDGET", allotted }, { pot: "WIJKKANS", allotted: 7_500_000 }];
    const given = (year: number) => rows(client, total, [year]);
    expect(await given(2020)).toEqual(beside(36_500_000));
    expect(await given(2022)).toEqual(beside(36_500_000 + 5_000_000));
    expect(await given(2026)).toEqual(beside(25_000_000));
    const [wegaplein] = await rows(client, "SELECT d.asked_cents::int AS asked, d.hands FROM dossiers d JOIN initiatives i ON i.id = d.initiative_id WHERE i.title = 'Een nieuw Wegaplein'");
    expect(wegaplein).toEqual({ asked: 5_000_000, hands: ["WETHOUDER"] });
  });

  it("agrees with itself, and notices when it does not", async () => {
    expect(await reconcile(client)).toEqual([]);
    await client.query("BEGIN");
    await client.query("UPDATE initiative_counters SET supporters = supporters + 1 WHERE initiative_id = (SELECT id FROM initiatives WHERE title LIKE 'Ratatouille%')");
    await expect(client.query("SAVEPOINT before; UPDATE bookings SET cents = cents + 1 WHERE kind = 'PAID'")).rejects.toThrow("only added");
    await client.query("ROLLBACK TO before; ALTER TABLE bookings DISABLE TRIGGER USER");
    await client.query("DELETE FROM bookings WHERE kind = 'PAID' AND wijk_id = 'meent' AND cents = 85000");
    const found = await reconcile(client);
    await client.query("ROLLBACK");
    expect(found.map(({ check }) => check).sort()).toEqual(["money of initiatives, committed", "money of initiatives, paid", "pot, committed", "pot, paid", "supporters"]);
  });

  it("keeps the rules of the way", async () => {
    const broken = {
      "handed in without enough support": `SELECT r.initiative_id FROM dossiers JOIN draagvlak_rounds r USING (initiative_id) JOIN initiative_counters c USING (initiative_id)
        WHERE c.counted < r.threshold OR (SELECT count(DISTINCT s.buurt_id) FROM support_counts s WHERE s.initiative_id = r.initiative_id) < r.buurten_needed`,
      "decided by other hands than the mandate's": "SELECT d.initiative_id FROM decisions JOIN dossiers d USING (initiative_id) WHERE ARRAY(SELECT role FROM hands h WHERE h.initiative_id = d.initiative_id ORDER BY role) <> ARRAY(SELECT unnest(d.hands) ORDER BY 1)",
      "a history that ends elsewhere": "SELECT id FROM initiatives i WHERE stage <> (SELECT stage FROM stage_changes s WHERE s.initiative_id = i.id ORDER BY s.id DESC LIMIT 1)",
      "a history that runs backwards": "SELECT a.initiative_id FROM stage_changes a JOIN stage_changes b USING (initiative_id) WHERE a.id < b.id AND a.at > b.at",
      "an update before the work began": "SELECT u.id FROM initiative_updates u JOIN stage_changes s ON s.initiative_id = u.initiative_id AND s.stage = 'IN_UITVOERING' WHERE u.created_at < s.at",
      "a supporter from another wijk": "SELECT i.id FROM supports s JOIN persons p ON p.id = s.person_id JOIN initiatives i ON i.id = s.initiative_id WHERE p.wijk_id <> i.wijk_id OR p.buurt_id <> s.buurt_id",
      "an author who is no member": "SELECT id FROM initiatives i WHERE NOT EXISTS (SELECT FROM memberships m WHERE m.group_id = i.group_id AND m.person_id = i.author_id AND m.state = 'ACTIVE')",
      "a richtbudget overrun": "SELECT id FROM pots WHERE allotted_cents < reserved_cents + committed_cents + paid_cents",
    };
    for (const [what, sql] of Object.entries(broken)) expect({ what, rows: await rows(client, sql) }).toEqual({ what, rows: [] });
  });

  it("shows on the thermometer what the shared rule makes of the bookings", async () => {
    const bookings = await rows<Booking>(client, "SELECT from_account AS from, to_account AS to, cents::int AS cents FROM bookings WHERE pot_id = 'WIJKBUDGET:oost:2022' ORDER BY id");
    const [stored] = await rows<Record<string, number>>(client, "SELECT allotted_cents::int AS allotted, asked_cents::int AS asked, reserved_cents::int AS reserved, committed_cents::int AS committed, paid_cents::int AS paid FROM pots WHERE id = 'WIJKBUDGET:oost:2022'");
    expect(thermometer(bookings)).toMatchObject(stored ?? {});
  });

  it("has a clock that stands still, somebody who stands in, and dossiers in each state of forwarding", async () => {
    expect(await rows(client, "SELECT f.state FROM forwardings f JOIN dossiers d USING (initiative_id) WHERE (f.state = 'DONE') = (d.forwarded_at IS NOT NULL) ORDER BY 1")).toEqual(forwardingStates.toSorted().map((state) => ({ state })));
    const [stopped] = await rows<{ events: ClockEvent[]; dueAt: Date; stoppedAt: Date; answerBy: Date }>(client, `SELECT d.decision_due_at AS "dueAt", d.clock_stopped_at AS "stoppedAt", c.answer_by AS "answerBy",
      (SELECT json_agg(json_build_object('at', e.at, 'kind', e.kind, 'days', e.days, 'onWorkingDay', e.on_working_day) ORDER BY e.id) FROM clock_events e WHERE e.initiative_id = d.initiative_id) AS events
      FROM dossiers d JOIN completions c USING (initiative_id) WHERE c.answered_at IS NULL`);
    const events = (stopped?.events ?? []).map((event) => ({ ...event, at: new Date(event.at) }));
    expect(readClock(events, now)).toMatchObject({ stoppedAt: stopped?.stoppedAt, dueAt: stopped?.dueAt });
    expect(stopped?.answerBy.getTime()).toBeGreaterThan(now.getTime());
    expect(await rows(client, "SELECT covers FROM stand_ins WHERE begins_at <= $1 AND ends_at > $1", [now])).toEqual([{ covers: "AWAY" }]);
  });

  it("has people for every role, in every wijk", async () => {
    const ids = await rows<{ id: string }>(client, "SELECT id FROM persons");
    expect(personas.filter(({ personId }) => !ids.some(({ id }) => id === personId))).toEqual([]);
    for (const role of ["WIJKREGISSEUR", "WIJKWETHOUDER", "CLUSTERTEAM_MANAGER"]) {
      expect(await rows(client, "SELECT id FROM wijken w WHERE NOT EXISTS (SELECT FROM roles r WHERE r.wijk_id = w.id AND r.kind = $1)", [role])).toEqual([]);
    }
    const homes = await rows(client, "SELECT DISTINCT buurt_id FROM persons WHERE email LIKE 'bewoner-oost%'");
    expect(homes.length).toBeGreaterThanOrEqual(3);
  });

  it.each(["2027-01-01T00:10:00Z", "2028-02-29T22:30:00Z"])("can be loaded on any day, such as %s", async (moment) => {
    const other = await open();
    const day = new Date(moment);
    await loadHilversum(other, day);
    expect(await reconcile(other)).toEqual([]);
    expect(await rows(other, "SELECT at FROM stage_changes WHERE at > $1 UNION ALL SELECT given_at FROM supports WHERE given_at > $1 UNION ALL SELECT created_at FROM comments WHERE created_at > $1", [day])).toEqual([]);
    expect(await rows(other, "SELECT DISTINCT year FROM pots WHERE year > 2022")).toEqual([{ year: Number(localDay(day).slice(0, 4)) }]);
  });
});

describe("the generator", () => {
  const tiny = { ...scales.town, accounts: 1_600, groups: 24, initiatives: 120, votes: 2_000, comments: 600, activities: 90 };
  const tables = ["persons", "groups", "memberships", "initiatives", "budget_lines", "stage_changes", "supports", "dossiers", "hands", "decisions", "bookings", "comments", "activities"];

  async function make(seed: number): Promise<Client> {
    const client = await open();
    await client.query("BEGIN");
    await loadHilversum(client, now);
    await generate(client, tiny, seed, now);
    await client.query("COMMIT");
    return client;
  }
  // A pseudonym that followed from a seed would be nobody's secret.
  const digest = (client: Client) =>
    rows(client, tables.map((table) => `SELECT '${table}' AS table, count(*)::int AS n, md5(string_agg(j, '|' ORDER BY j)) AS of FROM ${table} t, LATERAL (SELECT (to_jsonb(t) - 'pseudonym')::text AS j) AS as_text`).join(" UNION ALL "));
  const schema = (client: Client) =>
    rows(client, "SELECT conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS it FROM pg_constraint WHERE connamespace = 'public'::regnamespace UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1");

  it("makes the same rows of the same seed, and others of another", async () => {
    const [one, again, other] = [await make(7), await make(7), await make(8)];
    expect(await digest(again)).toEqual(await digest(one));
    expect(await digest(other)).not.toEqual(await digest(one));
  });

  it("makes as many as were asked, all in keeping with each other, and leaves the tables as it found them", async () => {
    const untouched = await open();
    const client = await make(9);
    expect(await schema(client)).toEqual(await schema(untouched));
    expect(await reconcile(client)).toEqual([]);
    const made = "FROM initiatives WHERE source LIKE 'Gegenereerd%'";
    expect(await rows(client, `SELECT (SELECT count(*)::int ${made}) AS initiatives, (SELECT count(*)::int FROM supports WHERE initiative_id IN (SELECT id ${made})) AS votes`)).toEqual([{ initiatives: 120, votes: 2_000 }]);
    expect(await rows(client, `SELECT d.initiative_id FROM dossiers d JOIN draagvlak_rounds r USING (initiative_id) JOIN initiative_counters c USING (initiative_id) WHERE c.supporters < r.threshold`)).toEqual([]);
    // Of what waits for a decision there is an application whose seal can be checked, and one clock.
    expect(await rows(client, "SELECT d.reference FROM dossiers d JOIN initiatives i ON i.id = d.initiative_id WHERE i.stage IN ('INGEDIEND', 'IN_BEHANDELING') AND (encode(sha256(convert_to(d.application::text, 'UTF8')), 'hex') = d.application_hash) IS NOT TRUE")).toEqual([]);
    expect(await rows(client, "SELECT initiative_id FROM clock_events WHERE kind = 'STARTED' GROUP BY 1 HAVING count(*) > 1")).toEqual([]);
    expect(await rows(client, "SELECT id FROM pots WHERE allotted_cents < reserved_cents + committed_cents + paid_cents")).toEqual([]);
  });
});
