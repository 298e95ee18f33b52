import { expect, it } from "vitest";
import { rowsOfCsv } from "./csv.ts";

const now = new Date("2026-11-22T10:00:00Z");
const faults = (...lines: readonly string[]) => rowsOfCsv(["Titel;Datum;Begin;Eind;Plaats", ...lines].join("\r\n"), now).map(({ fault }) => fault);

it("reads what Excel writes, with semicolons and a byte order mark", () => {
  expect(rowsOfCsv('\uFEFFTitel;Datum;Begintijd;Eindtijd;Plaats;Omschrijving;Prijs\r\n"Koffie; met koek";3-12-2026;10:00;11.30;Grote Kerk;"Kom\r\nook";gratis\r\n', now)).toEqual([{
    number: 2, title: "Koffie; met koek", about: "Kom\nook", place: "Grote Kerk", forWhom: "", price: "gratis", startsAt: new Date("2026-12-03T09:00:00Z"), endsAt: new Date("2026-12-03T10:30:00Z"), fault: null,
  }]);
});

it("reads commas, tabs, days the other way round, and gives two hours to what says no end", () => {
  for (const sign of [",", "\t"]) {
    const [row] = rowsOfCsv(["title", "date", "start", "location"].join(sign) + "\n" + ["Soup", "2027-07-01", "18:00:00", "Here"].join(sign), now);
    expect(row).toMatchObject({ title: "Soup", startsAt: new Date("2027-07-01T16:00:00Z"), endsAt: new Date("2027-07-01T18:00:00Z"), fault: null });
  }
});

it("says of each row what is the matter", () => {
  expect(faults(
    "Koffie;30-02-2027;10:00;11:00;Kerk", "Koffie;01-02-2027;25:00;11:00;Kerk", "Koffie;01-02-2027;10:00;09:00;Kerk", ";01-02-2027;10:00;11:00;Kerk", "Koffie;01-02-2027;10:00;11:00;", "Koffie;;10:00;11:00;Kerk",
    "Koffie;01-02-2026;10:00;11:00;Kerk", "Koffie;01-02-2036;10:00;11:00;Kerk", "Koffie;morgen;10:00;11:00;Kerk", "Koffie;01-02-2027;10:00;11:00;Kerk", "koffie;1-2-2027;10.00;12:00;kerk",
  )).toEqual(["NO_SUCH_DAY", "NO_SUCH_TIME", "END_BEFORE_START", "NO_TITLE", "NO_PLACE", "NO_START", "OVER", "TOO_FAR", "NO_SUCH_DAY", null, "TWICE_IN_FILE"]);
});

it("refuses what has no heading, too many rows, or no end", () => {
  expect(() => rowsOfCsv("Koffie;3-12-2026;10:00", now)).toThrow("INCOMPLETE");
  expect(() => rowsOfCsv("", now)).toThrow("INCOMPLETE");
  expect(() => rowsOfCsv(`Titel;Datum;Begin\n${"a;b;c\n".repeat(501)}`, now)).toThrow("TOO_MANY");
  expect(() => rowsOfCsv("x".repeat(100_000), now)).toThrow("TEXT_TOO_LONG");
});
