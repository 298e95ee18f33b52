// A list from a spreadsheet: looked at first, and never on the agenda twice.
import { beforeEach, expect, it } from "vitest";
import { feedLimits } from "#shared/feeds/faults.ts";
import type { Person } from "../support/person.ts";
import { app, editor } from "../support/feeds-town.ts";

beforeEach(() => app.pool.query("update organisations set trust = 'TRUSTED' where id = 'de-geus'"));

interface Row {
  readonly number: number;
  readonly title: string;
  readonly fault: string | null;
}
interface Answer {
  readonly reason?: string;
  readonly posted?: number;
  readonly rows?: readonly Row[];
}
const answers = { previewActivities: "... on ActivitiesPreviewed { rows { number title fault } }", importActivities: "... on ActivitiesImported { posted rows { number title fault } }" };
const send = async (act: keyof typeof answers, file: string, person: Person = editor): Promise<Answer> => (await person.ask(
  `mutation ($input: ActivityFileInput!) { answer: ${act}(input: $input) { ... on Refusal { reason } ${answers[act]} } }`, { input: { organisationId: "de-geus", wijkId: "oost", file } },
)).answer;
const heading = "Titel;Datum;Begin;Eind;Plaats;Omschrijving;Prijs\n";
const rows = [
  "Soep;3-12-2026;17:30;19:00;De Geus;Iedereen neemt een kom mee;gratis", "Zingen;2026-12-04;20.00;;De Geus;<script>alert(1)</script>Uit volle borst;€ 2", "Nooit;30-02-2027;10:00;11:00;De Geus;;", "Terug;5-12-2026;12:00;11:00;De Geus;;",
  "soep;3-12-2026;17:30;19:00;De Geus;;", ";6-12-2026;10:00;;De Geus;;", "Voorbij;1-11-2026;10:00;;De Geus;;",
];
const faults = ["null Soep", "null Zingen", "NO_SUCH_DAY Nooit", "END_BEFORE_START Terug", "TWICE_IN_FILE soep", "NO_TITLE ", "OVER Voorbij"];
const told = ({ rows: found = [] }: Answer) => found.map(({ title, fault }) => `${fault} ${title}`);
const onAgenda = async () => (await app.pool.query("select title, about, place, price_cents as cents, starts_at as at from activities where organisation_id = 'de-geus' order by starts_at")).rows;

it("posts each row that can be, and of the same file the second time none", async () => {
  const file = `\uFEFF${heading}${rows.join("\r\n")}`;
  const preview = await send("previewActivities", file);
  expect(told(preview)).toEqual(faults);
  expect(preview.rows?.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  expect(await onAgenda()).toEqual([]);
  expect(await send("importActivities", file)).toMatchObject({ posted: 2 });
  const soup = { title: "Soep", about: "Iedereen neemt een kom mee", place: "De Geus", cents: 0, at: new Date("2026-12-03T16:30:00Z") };
  const singing = { title: "Zingen", about: "Uit volle borst", place: "De Geus", cents: null, at: new Date("2026-12-04T19:00:00Z") };
  expect(await onAgenda()).toEqual([soup, singing]);
  expect(told(await send("previewActivities", file)).slice(0, 2)).toEqual(["ON_AGENDA Soep", "ON_AGENDA Zingen"]);
  expect(await send("importActivities", file)).toMatchObject({ posted: 0 });
  expect(await onAgenda()).toEqual([soup, singing]);
});

it("posts once what is sent twice at the same moment", async () => {
  const found = await Promise.all([1, 2, 3].map(() => send("importActivities", heading + rows[0])));
  expect(found.map(({ posted }) => posted).sort()).toEqual([0, 0, 1]);
  expect(await onAgenda()).toHaveLength(1);
});

it("is for the editors, and refuses what is no such file", async () => {
  for (const act of ["previewActivities", "importActivities"] as const) {
    expect((await send(act, heading + rows[0], app.anonymous())).reason).toBe("NOT_SIGNED_IN");
    expect((await send(act, heading + rows[0], await app.as("redacteur-versa"))).reason).toBe("NOT_ALLOWED");
    expect((await send(act, "a;b;c\n1;2;3")).reason).toBe("INCOMPLETE");
    expect((await send(act, "")).reason).toBe("INCOMPLETE");
    expect((await send(act, heading + Array.from({ length: feedLimits.csvRows + 1 }, () => "a;1-1-2027;1:00").join("\n"))).reason).toBe("TOO_MANY");
    expect((await send(act, heading + "x".repeat(feedLimits.csv))).reason).toBe("TEXT_TOO_LONG");
  }
});
