import { parse } from "csv-parse/sync";
import { feedLimits, type EntryFault } from "#shared/feeds/faults.ts";
import { instantOfLocal } from "#shared/calendar/local-time.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { Refused } from "../../../platform/refused.ts";
import { plainText } from "./plain-text.ts";

/** A row of a file as it would be posted; with a fault it is not. */
export interface CsvRow {
  /** As a spreadsheet numbers it. */
  readonly number: number;
  readonly title: string;
  readonly about: string;
  readonly place: string;
  readonly forWhom: string;
  readonly price: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly fault: EntryFault | null;
}
type Column = "title" | "day" | "start" | "end" | "endDay" | "place" | "about" | "forWhom" | "price";

const called: Readonly<Record<string, Column>> = {
  titel: "title", title: "title", naam: "title", activiteit: "title", summary: "title", назва: "title",
  datum: "day", date: "day", begindatum: "day", startdatum: "day", dag: "day", "start date": "day", дата: "day",
  begin: "start", begintijd: "start", start: "start", starttijd: "start", tijd: "start", van: "start", "start time": "start", початок: "start",
  eind: "end", einde: "end", eindtijd: "end", tot: "end", end: "end", "end time": "end", кінець: "end",
  einddatum: "endDay", "end date": "endDay",
  plaats: "place", locatie: "place", plek: "place", waar: "place", place: "place", location: "place", місце: "place",
  omschrijving: "about", beschrijving: "about", tekst: "about", description: "about", about: "about", опис: "about",
  "voor wie": "forWhom", doelgroep: "forWhom", "for whom": "forWhom", "для кого": "forWhom", prijs: "price", kosten: "price", price: "price", ціна: "price",
};
const yearMs = 366 * 86_400_000;

/**
 * Reads a file as spreadsheets write it: semicolons, commas or tabs, with or without a byte order mark, days as 3-12-2026 or 2026-12-03, hours as
 * 19:30 or 19.30. Throws TEXT_TOO_LONG, TOO_MANY, INCOMPLETE where the heading names no title, day or begin.
 */
export function rowsOfCsv(file: string, now: Date): CsvRow[] {
  if (file.length > feedLimits.csv) throw new Refused("TEXT_TOO_LONG");
  const [heading = [], ...lines] = linesOf(file.replace(/^\uFEFF/u, ""));
  const columns = heading.map((name) => called[name.trim().toLowerCase()]);
  if (!(["title", "day", "start"] as const).every((name) => columns.includes(name))) throw new Refused("INCOMPLETE");
  if (lines.length > feedLimits.csvRows) throw new Refused("TOO_MANY");
  const seen = new Set<string>();
  return lines.map((cells, index) => {
    const row = rowOf(index + 2, (name) => cells[columns.indexOf(name)]?.trim() ?? "", now);
    const key = JSON.stringify([row.title.toLowerCase(), row.startsAt, row.place.toLowerCase()]);
    const fault = row.fault ?? (seen.has(key) ? "TWICE_IN_FILE" : null);
    if (!row.fault) seen.add(key);
    return { ...row, fault };
  });
}

function linesOf(file: string): string[][] {
  const first = file.split(/\r?\n/u, 1)[0] ?? "";
  const [delimiter] = [";", ",", "\t"].sort((a, b) => first.split(b).length - first.split(a).length);
  try {
    return parse(file, { delimiter: delimiter ?? ";", relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: true, skipRecordsWithEmptyValues: true }) as string[][];
  } catch {
    throw new Refused("INCOMPLETE");
  }
}

function rowOf(number: number, cell: (name: Column) => string, now: Date): CsvRow {
  const texts = { title: plainText(cell("title"), limits.activityTitle), place: plainText(cell("place"), limits.activityPlace), forWhom: plainText(cell("forWhom"), 300), price: plainText(cell("price"), limits.price) };
  const row = { number, ...texts, about: plainText(cell("about"), limits.activityAbout) || texts.title };
  const day = dayOf(cell("day"));
  const begin = hourOf(cell("start"));
  const startsAt = day && begin ? instantOfLocal(`${day}T${begin}`) : null;
  const endsAt = startsAt && endOf(cell, day as string, startsAt);
  return { ...row, startsAt, endsAt: endsAt ?? null, fault: faultOf() };

  function faultOf(): EntryFault | null {
    if (!row.title) return "NO_TITLE";
    if (!row.place) return "NO_PLACE";
    if (!cell("day") || !cell("start")) return "NO_START";
    if (!day || !instantOfLocal(`${day}T12:00`)) return "NO_SUCH_DAY";
    if (!startsAt || !endsAt) return "NO_SUCH_TIME";
    if (endsAt <= startsAt) return "END_BEFORE_START";
    if (endsAt.getTime() - startsAt.getTime() > yearMs) return "TOO_LONG";
    if (endsAt <= now) return "OVER";
    return startsAt.getTime() - now.getTime() > 2 * yearMs ? "TOO_FAR" : null;
  }
}

/** What says no end lasts two hours; what ends before it begins ends the next morning only where the day is said. */
function endOf(cell: (name: Column) => string, day: string, startsAt: Date): Date | null {
  if (!cell("end")) return new Date(startsAt.getTime() + 2 * 3_600_000);
  const [endDay, end] = [cell("endDay") ? dayOf(cell("endDay")) : day, hourOf(cell("end"))];
  return endDay && end ? instantOfLocal(`${endDay}T${end}`) : null;
}

function dayOf(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(text) ?? [];
  if (year) return `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return /^\d{4}-\d\d-\d\d/u.exec(text)?.[0] ?? null;
}

function hourOf(text: string): string | null {
  const [, hour, minute = "00"] = /^(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?(?:\s*(?:uur|u|h))?$/iu.exec(text) ?? [];
  return hour ? `${hour.padStart(2, "0")}:${minute}` : null;
}
