// Looking for what is left of somebody: in every column of every table, in files, in lines.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pool } from "pg";

/** What leads to somebody, by a name under which a finding is told. */
export type Traces = Readonly<Record<string, string>>;
export interface Found {
  /** "comments.text", or the name of a file. */
  readonly where: string;
  readonly trace: string;
}

/** Tables are asked for of the database itself, so that one made tomorrow is looked through as well. Bytes are looked through as hex. */
export async function tracesInTables(pool: Pool, traces: Traces): Promise<Found[]> {
  const { rows: tables } = await pool.query<{ name: string }>("select table_name as name from information_schema.tables where table_schema = 'public' order by 1");
  const sought = Object.entries(traces).flatMap(([name, text]) => [text, Buffer.from(text).toString("hex")].map((form) => ({ name, form: form.toLowerCase() })));
  const found: Found[] = [];
  for (const { name } of tables) {
    const { rows } = await pool.query<Found>(
      `select distinct '${name}.' || e.key as where, s.name as trace from "${name}" t, jsonb_each_text(to_jsonb(t)) e, jsonb_to_recordset($1::jsonb) as s (name text, form text)
       where position(s.form in lower(e.value)) > 0 order by 1, 2`,
      [JSON.stringify(sought)],
    );
    found.push(...rows);
  }
  return found;
}

export function tracesIn(where: string, text: string, traces: Traces): Found[] {
  const lower = text.toLowerCase();
  return Object.entries(traces).filter(([, trace]) => lower.includes(trace.toLowerCase())).map(([trace]) => ({ where, trace }));
}

export function tracesInFiles(folder: string, traces: Traces): Found[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
    .flatMap(({ parentPath, name }) => tracesIn(name, readFileSync(join(parentPath, name), "latin1"), traces));
}
