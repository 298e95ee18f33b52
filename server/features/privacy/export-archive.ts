import { categoryIds, type CategoryId } from "#shared/privacy/categories.ts";
import { register } from "#shared/privacy/register.ts";
import { stringify } from "csv-stringify/sync";
import { strToU8, zipSync } from "fflate";
import type { ExportedTables } from "./export-tables.ts";

export type ExportParts = Readonly<Partial<Record<CategoryId, ExportedTables>>>;

export interface ExportedPicture {
  readonly id: string;
  readonly large: Uint8Array;
}

/** One zip: everything as JSON for machines, each table as CSV for people, and their pictures. */
export function archiveOf(parts: ExportParts, pictures: readonly ExportedPicture[], language: "nl" | "en", now: Date): Uint8Array {
  const whole = Object.fromEntries(categoryIds.map((id) => [id, { about: register[id][language].what, tables: parts[id] ?? {} }]));
  const files: Record<string, Uint8Array> = { "data.json": strToU8(`${JSON.stringify({ madeAt: now, categories: whole }, null, 2)}\n`) };
  for (const id of categoryIds) {
    for (const [table, rows] of Object.entries(parts[id] ?? {})) if (rows.length) files[`${id}-${table}.csv`] = strToU8(csvOf(rows));
  }
  for (const { id, large } of pictures) files[`pictures/${id}.webp`] = large;
  return zipSync(files, { mtime: now });
}

// A cell that begins like a formula is not run by the spreadsheet that opens it. Semicolons and the mark at the front are what Excel expects in Dutch.
function csvOf(rows: ExportedTables[string]): string {
  return stringify([...rows], { header: true, delimiter: ";", bom: true, escape_formulas: true, record_delimiter: "windows", cast: { boolean: String, object: (value) => JSON.stringify(value), number: String } });
}
