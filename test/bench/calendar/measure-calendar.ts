// (n) The calendar: a month with sixty and with two thousand things in it, and the calendar that somebody follows elsewhere.
import type { Json, Row } from "../json.ts";
import { keyed, row, rows } from "../json.ts";
import { demandDocument, knownBody } from "../documents.ts";
import { type Lane, dataOf } from "../lanes.ts";
import type { Wire } from "../load/wire.ts";
import { measure } from "../measure.ts";
import type { Operation } from "../results.ts";
import { say } from "../say.ts";
import type { Run } from "../sections.ts";
import type { Span } from "../subjects.ts";
import { verifyPairs } from "../verify.ts";
import { fillMonth, giveCalendars } from "./data.ts";

const goalOfMonth = 0.85;

export async function measureCalendar(run: Run): Promise<readonly Operation[]> {
  const { subjects, database: { client } } = run;
  const secrets = await giveCalendars(client, subjects);
  const sixty = await measurePair("Month of a wijk, sixty activities", monthLanes(run, subjects.spans), run);
  const full = await measurePair("Month of a wijk, two thousand activities", monthLanes(run, [await fillMonth(client, subjects)]), run);
  return [sixty, full, await measurePair("Calendar of one's own, as iCalendar", ownLanes(run, secrets), run)];
}

async function measurePair(title: string, lanes: readonly Lane[], { options, database, loader }: Run): Promise<Operation> {
  await verifyPairs(lanes.flatMap((lane) => lanes.filter(({ name }) => name === lane.against).map((limit) => [lane, limit] as const)));
  say(`n  ${title}: both say the same, measuring`);
  return { letter: "n", title, lanes: await measure(lanes, { ...options, loader, postmaster: database.pid }) };
}

function monthLanes({ subjects, targets: { brink, limit } }: Run, spans: readonly Span[]): Lane[] {
  const document = demandDocument("Agenda");
  const asked = subjects.readers.map(({ cookie }, index) => ({ cookie, span: spans[index % spans.length] as Span }));
  return pair(
    { target: limit, requests: asked.map(({ cookie, span }): Wire => ({ method: "GET", path: `/full-calendar?${new URLSearchParams({ ...span })}`, cookie })), facts: (answer) => factsOfMonth(JSON.parse(answer) as Row) },
    { target: brink, requests: asked.map(({ cookie, span: { wijk, ...span } }): Wire => ({ method: "POST", path: "/graphql", cookie, body: knownBody(document, { ...span, wijkId: wijk }) })), facts: (answer) => factsOfMonth(dataOf(answer)) },
    goalOfMonth,
  );
}

function factsOfMonth({ begin, middle, end, wijken }: Row): Json {
  return { parts: [begin, middle, end].map((part) => rows(part)), wijken: keyed(rows(wijken), "id") };
}

function ownLanes({ targets: { brink, limit } }: Run, secrets: readonly string[]): Lane[] {
  return pair(
    { target: limit, requests: secrets.map((secret): Wire => ({ method: "GET", path: `/own-calendar?secret=${secret}` })), facts: eventsOf },
    { target: brink, requests: secrets.map((secret): Wire => ({ method: "GET", path: `/agenda/mijn/${secret}.ics` })), facts: eventsOf },
    null,
  );
}

type Side = Pick<Lane, "target" | "requests" | "facts">;

function pair(limit: Side, brink: Side, goal: number | null): Lane[] {
  return [{ ...limit, name: "limit", against: null, goal: null }, { ...brink, name: "known", against: "limit", goal }];
}

/** The events of a calendar by their UID, its folded lines made whole; each server's address is its own. */
function eventsOf(calendar: string): Json {
  const lines = calendar.replaceAll("\r", "").replaceAll("\n ", "").replaceAll(/http:\/\/[\d.:]+/g, "");
  const events = lines.split("BEGIN:VEVENT\n").slice(1).map((text): Row => Object.fromEntries(text.slice(0, text.indexOf("END:VEVENT")).trim().split("\n").map((line) => [line.slice(0, line.search(/[;:]/)), line])));
  if (!events.length) throw new Error("a calendar without events");
  return row(keyed(events, "UID"));
}
