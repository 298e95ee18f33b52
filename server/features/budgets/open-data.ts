import { stringify } from "csv-stringify/sync";
import { type Runner, Statement } from "../../platform/database/statement.ts";

/** What is asked for; null is all of them. */
export interface OpenDataFilter {
  readonly year: number | null;
  readonly wijkId: string | null;
}

/** A booking as anybody may have it: codes, numbers and days, nobody's name and nobody's words. */
interface OpenBooking {
  readonly id: string;
  readonly datum: string;
  readonly jaar: number;
  readonly pot: string;
  readonly wijk: string | null;
  readonly soort: string;
  readonly van: string;
  readonly naar: string;
  readonly bedragCenten: number;
  readonly initiatief: string | null;
  readonly corrigeert: string | null;
  readonly besluit: string | null;
}
const fields = ["id", "datum", "jaar", "pot", "wijk", "soort", "van", "naar", "bedragCenten", "initiatief", "corrigeert", "besluit"] as const satisfies readonly (keyof OpenBooking)[];

const inChunk = 1_000;
const chosen = "($1::int is null or b.year = $1) and ($2::text is null or b.wijk_id = $2)";
const read = new Statement<OpenBooking>(
  `select b.id::text, to_char(b.booked_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as datum, b.year as jaar, b.pot, b.wijk_id as wijk, b.kind as soort, b.from_account as van, b.to_account as naar,
     b.cents as "bedragCenten", b.initiative_id as initiatief, b.corrects::text as corrigeert, b.proposal_id as besluit
   from bookings b where ${chosen} and b.id > $3 and b.id <= $4 order by b.id limit ${inChunk}`,
);
const last = new Statement<{ id: string }>(`select coalesce(max(b.id), 0)::text as id from bookings b where ${chosen}`);
const wijk = new Statement("select from wijken where id = $1");

/** Whether there is such a wijk. */
export async function isWijk(pool: Runner, id: string): Promise<boolean> {
  return (await wijk.run(pool, [id])).length > 0;
}

/** The number of the newest booking: as bookings are only added, all up to it never change. */
export async function lastBooking(pool: Runner, { year, wijkId }: OpenDataFilter): Promise<string> {
  return (await last.run(pool, [year, wijkId]))[0]?.id ?? "0";
}

/** All bookings up to a number, oldest first, a thousand at a time: no connection is held while a slow reader reads. */
async function* chunks(pool: Runner, { year, wijkId }: OpenDataFilter, upTo: string): AsyncGenerator<readonly OpenBooking[]> {
  for (let after = "0"; ; ) {
    const rows = await read.run(pool, [year, wijkId, after, upTo]);
    if (rows.length) yield rows;
    if (rows.length < inChunk) return;
    after = rows.at(-1)?.id ?? upTo;
  }
}

/** No cell begins as a formula would (OWASP, CSV injection). */
export async function* asCsv(pool: Runner, filter: OpenDataFilter, upTo: string): AsyncGenerator<string> {
  yield stringify([fields], { record_delimiter: "\r\n" });
  for await (const rows of chunks(pool, filter, upTo)) yield stringify([...rows], { columns: [...fields], escape_formulas: true, record_delimiter: "\r\n" });
}

export async function* asJson(pool: Runner, filter: OpenDataFilter, upTo: string): AsyncGenerator<string> {
  yield `{"boekingen":[`;
  let before = "";
  for await (const rows of chunks(pool, filter, upTo)) {
    yield before + rows.map((row) => JSON.stringify(row)).join(",");
    before = ",";
  }
  yield "]}";
}
