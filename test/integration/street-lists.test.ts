// Neighbours on paper: two who read, one who judges, and each counted once.
import { keepTerms } from "#server/features/privacy/retention/keep-terms.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { retentionDays } from "#shared/privacy/retention.ts";
import { expect, it } from "vitest";
import type { Person } from "../support/app.ts";
import { app, countedOf, expectLogged, gauge, livesAt, plan, regisseur, stateOf } from "../support/street-town.ts";
import * as street from "../support/street.ts";
import { support, withdraw } from "../support/way.ts";

it("counts a row that two people read alike, and keeps nothing of what they read", async () => {
  const { id, steward, code } = await plan();
  const entered = await street.enterRow(steward, code, 1, street.neighbour(1));
  expect(entered.list?.readRows).toEqual([{ row: 1, state: "ENTERED", why: null, viewerEntered: true }]);
  expect(await countedOf(id)).toBe(0);
  expect((await street.confirmRow(steward, code, 1, street.neighbour(1))).reason).toBe("OWN_ENTRY");
  // The same as people write it elsewhere.
  const confirmed = await street.confirmRow(regisseur, code, 1, street.neighbour(1, { postcode: "1221aa", initials: "j p" }));
  expect(confirmed.list?.readRows).toEqual([{ row: 1, state: "COUNTED", why: null, viewerEntered: false }]);
  expect((await gauge(id)).draagvlak).toEqual({ supporters: 1, confirmed: 1, counted: 1 });
  expect(await stateOf(code, 1)).toEqual({ state: "COUNTED", why: null, voter: null, home: null, buurt_id: null });
  const { rows } = await app.pool.query("select person_id, grade, source from supports where initiative_id = $1", [id]);
  expect(rows).toEqual([{ person_id: null, grade: "PAPER", source: "PAPER" }]);
});

it("refuses the same list twice, rows that are not there, neighbours from elsewhere and who is nobody", async () => {
  const { steward, code } = await plan();
  await street.enterRow(steward, code, 1, street.neighbour(1));
  const refusals = await Promise.all([
    street.enterRow(regisseur, code, 1, street.neighbour(1)), street.enterRow(steward, code, 13, street.neighbour(2)), street.enterRow(steward, code, 0, street.neighbour(2)),
    street.enterRow(steward, code, 2, street.neighbour(2, { postcode: "1215 AA" })), street.enterRow(steward, code, 2, street.neighbour(2, { initials: "12" })),
    street.enterRow(steward, code, 2, street.neighbour(2, { birthYear: "2090" })), street.enterRow(steward, "ACDEFGHJ", 2, street.neighbour(2)),
    street.confirmRow(regisseur, code, 9, street.neighbour(2)), street.enterRow(app.anonymous(), code, 2, street.neighbour(2)),
  ]);
  expect(refusals.map(({ reason }) => reason)).toEqual(["ROW_TAKEN", "NO_SUCH_ROW", "NO_SUCH_ROW", "ADDRESS_ELSEWHERE", "INVALID_PERSON", "INVALID_PERSON", "NOT_FOUND", "NO_SUCH_ROW", "NOT_SIGNED_IN"]);
  await street.confirmRow(regisseur, code, 1, street.neighbour(1));
  expect((await street.confirmRow(regisseur, code, 1, street.neighbour(1))).reason).toBe("ROW_TAKEN");
});

it("takes nothing from a list of a version that has changed in what matters, and lets a new one say it again", async () => {
  const { id, steward, code } = await plan();
  expect(await street.readTwice(steward, regisseur, code, 1, street.neighbour(1))).toBe("COUNTED");
  await street.enterRow(steward, code, 2, street.neighbour(2));
  await app.pool.query("update initiatives set version = version + 1 where id = $1", [id]);
  await app.pool.query("update draagvlak_rounds set material_version = (select version from initiatives where id = $1) where initiative_id = $1", [id]);
  await app.pool.query("update support_counts set confirmed = false where initiative_id = $1", [id]);
  await app.pool.query("update initiative_counters set confirmed = 0, counted = 0 where initiative_id = $1", [id]);
  expect([(await street.confirmRow(regisseur, code, 2, street.neighbour(2))).reason, (await street.enterRow(steward, code, 3, street.neighbour(3))).reason]).toEqual(["OLD_LIST", "OLD_LIST"]);
  expect((await gauge(id)).draagvlak).toEqual({ supporters: 1, confirmed: 0, counted: 0 });
  const again = (await street.makeList(steward, id)).list?.code ?? "";
  expect(await street.readTwice(steward, regisseur, again, 1, street.neighbour(1))).toBe("COUNTED");
  expect((await gauge(id)).draagvlak).toEqual({ supporters: 1, confirmed: 1, counted: 1 });
  expect(await street.readTwice(steward, regisseur, again, 2, street.neighbour(1))).toBe("TWICE");
});

it("lets the second reader look again once, and then the wijkregisseur judge", async () => {
  const { id, steward, code } = await plan();
  await street.enterRow(regisseur, code, 1, street.neighbour(1));
  expect((await street.confirmRow(steward, code, 1, street.neighbour(1, { birthYear: "1965" }))).reason).toBe("ROW_DIFFERS");
  expect((await street.confirmRow(steward, code, 1, street.neighbour(1, { birthYear: "1965" }))).list?.readRows[0]).toMatchObject({ state: "WAITING", why: "DIFFERS" });
  expect((await street.settleRow(regisseur, code, 1, true)).reason).toBe("OWN_ENTRY");
  expect((await street.settleRow(steward, code, 1, true)).reason).toBe("NOT_ALLOWED");
  const [other] = (await app.pool.query("insert into persons (name, grade, created_at) values ('Tweede', 'EMAIL', now()) returning id")).rows;
  await app.pool.query("insert into roles (person_id, kind, wijk_id, begins_at) values ($1, 'WIJKREGISSEUR', 'oost', now())", [other.id]);
  const second = await app.signIn(other.id);
  expect((await second.ask("{ listsWaiting { code readRows { row state } } }")).listsWaiting).toEqual([{ code, readRows: [{ row: 1, state: "WAITING" }] }]);
  await street.settleRow(second, code, 1, false);
  expect((await second.ask("{ listsWaiting { code } }")).listsWaiting).toEqual([]);
  expect(await street.readTwice(steward, regisseur, code, 1, street.neighbour(1))).toBe("COUNTED");
  expect(await countedOf(id)).toBe(1);
});

it("knows a neighbour on paper who votes online, whichever came first", async () => {
  const { id, steward, code } = await plan();
  const [first, second, third] = await Promise.all(["bewoner-oost", "bewoner-oost-2", "initiatiefnemer-oost"].map((persona) => app.as(persona))) as [Person, Person, Person];
  await Promise.all([livesAt(first, "1"), livesAt(second, "2"), livesAt(third, "3")]);
  await street.keepPaperMark(first, "J.P.", "1956");
  await support(first, id);
  expect(await street.readTwice(steward, regisseur, code, 1, street.neighbour(1))).toBe("TWICE");
  await street.keepPaperMark(second, "J.P.", "1956");
  expect(await street.readTwice(steward, regisseur, code, 2, street.neighbour(2))).toBe("COUNTED");
  expect(await countedOf(id)).toBe(2);
  await support(second, id);
  expect(await countedOf(id)).toBe(2);
  // Without a mark nobody can know: a person looks.
  await support(third, id);
  expect(await street.readTwice(steward, regisseur, code, 3, street.neighbour(3))).toBe("WAITING");
  expect((await stateOf(code, 3)).why).toBe("SAME_HOME");
  await street.settleRow(regisseur, code, 3, true);
  expect(await countedOf(id)).toBe(4);
  // And who says so later is counted by their account alone.
  await street.keepPaperMark(third, "J.P.", "1956");
  expect(await countedOf(id)).toBe(3);
  expect((await street.keepPaperMark(await app.as("bewoner-email"), "J.P.", "1956")).reason).toBe("NO_RESIDENCE");
});

it("lets near misses wait, and counts no opinion apart and from five up", async () => {
  const { id, steward, code } = await plan();
  expect(await street.readTwice(steward, regisseur, code, 1, street.neighbour(1))).toBe("COUNTED");
  expect(await street.readTwice(steward, regisseur, code, 2, street.neighbour(1, { initials: "J." }))).toBe("WAITING");
  expect(await street.readTwice(steward, regisseur, code, 3, street.neighbour(1, { birthYear: "1986" }))).toBe("WAITING");
  expect(await street.readTwice(steward, regisseur, code, 4, street.neighbour(1, { initials: "A.B.", birthYear: "1986" }))).toBe("COUNTED");
  expect([(await stateOf(code, 2)).why, (await stateOf(code, 3)).why]).toEqual(["OTHER_INITIALS", "OTHER_YEAR"]);
  for (let row = 5; row < 9; row += 1) await street.readTwice(steward, regisseur, code, row, street.neighbour(row, { opinion: "NO_OPINION" }));
  expect(await gauge(id)).toMatchObject({ withoutOpinion: null, draagvlak: { counted: 2 } });
  await street.readTwice(steward, regisseur, code, 9, street.neighbour(9, { opinion: "NO_OPINION" }));
  expect((await gauge(id)).withoutOpinion).toBe(5);
});

it("counts once what is read at the same moment, on one list and on two", async () => {
  const { id, steward, code } = await plan();
  const other = (await street.makeList(steward, id)).list?.code ?? "";
  await street.enterRow(steward, code, 1, street.neighbour(1));
  await street.enterRow(steward, other, 1, street.neighbour(1));
  const answers = await Promise.all([...Array.from({ length: 4 }, () => street.confirmRow(regisseur, code, 1, street.neighbour(1))), street.confirmRow(regisseur, other, 1, street.neighbour(1))]);
  expect(answers.filter(({ reason }) => reason === "ROW_TAKEN")).toHaveLength(3);
  expect([(await stateOf(code, 1)).state, (await stateOf(other, 1)).state].toSorted()).toEqual(["COUNTED", "TWICE"]);
  expect(await countedOf(id)).toBe(1);
});

it("counts nothing any more after the end of the term", async () => {
  const { id, steward, code } = await plan();
  await street.enterRow(steward, code, 1, street.neighbour(1));
  const { key = "" } = await street.openStall(steward, id);
  await app.pool.query("update draagvlak_rounds set closes_at = opened_at + interval '1 millisecond' where initiative_id = $1", [id]);
  expect([(await street.confirmRow(regisseur, code, 1, street.neighbour(1))).reason, (await street.signUpAtStall(app.anonymous(), key, street.neighbour(2))).reason]).toEqual(["ROUND_OVER", "STALL_CLOSED"]);
  expect(await countedOf(id)).toBe(0);
});

it("prints a list as a tagged PDF in three languages, for who helps and nobody else", async () => {
  const { steward, code, id } = await plan();
  const large = (await street.makeList(steward, id, 2, true)).list;
  expect(large?.rows).toBe(12);
  // The longest words there can be leave the rows on their sheets.
  await app.pool.query("update initiatives set title = $2, goal = $3, place = $4 where id = $1", [id, "Lang ".repeat(24), "Woorden ".repeat(500), "Plek ".repeat(60)]);
  const fetched = (person: Person, file: string, list = code) => fetch(`${app.url}/steunlijst/${list}/${file}`, { headers: { cookie: person.cookie } });
  for (const [file, list] of [["steunlijst-nl.pdf", code], ["steunlijst-en.pdf", code], ["steunlijst-uk.pdf", large?.code ?? ""]] as const) {
    const answer = await fetched(steward, file, list);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    const pdf = Buffer.from(await answer.arrayBuffer()).toString("latin1");
    expect(pdf.startsWith("%PDF-1.7")).toBe(true);
    expect(pdf).toContain("/MarkInfo");
    expect(pdf.match(/\/Type \/Page\b/gu)).toHaveLength(list === code ? 1 : 2);
  }
  const [neighbour] = [await app.as("bewoner-zuid")];
  expect([(await fetched(app.anonymous(), "steunlijst-nl.pdf")).status, (await fetched(neighbour, "steunlijst-nl.pdf")).status, (await fetched(steward, "steunlijst-nl.pdf", "ACDEFGHJ")).status, (await fetched(steward, "steunlijst-xx.pdf")).status])
    .toEqual([401, 403, 404, 404]);
});

it("lets what two read and nobody settled go after its term, and every print when the round is over", async () => {
  const { id, steward, code } = await plan();
  await street.readTwice(steward, regisseur, code, 1, street.neighbour(1));
  await street.enterRow(steward, code, 2, street.neighbour(2));
  const transact = unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined });
  const keep = (days: number) => keepTerms({ transact, now: new Date(Date.now() + days * 86_400_000), siteName: "Brink" });
  const left = async () => (await app.pool.query("select (select count(*)::int from list_rows where list_code = $2 and voter is not null) as rows, (select count(*)::int from street_voices where initiative_id = $1) as voices", [id, code])).rows[0];
  await keep(retentionDays.listRow - 1);
  expect(await left()).toEqual({ rows: 1, voices: 1 });
  await keep(retentionDays.listRow);
  expect(await left()).toEqual({ rows: 0, voices: 1 });
  const { rows: [before] } = await app.pool.query("select voter from supports where initiative_id = $1", [id]);
  await withdraw(steward, id);
  await keep(1);
  expect(await left()).toEqual({ rows: 0, voices: 0 });
  const { rows: [after] } = await app.pool.query("select voter, buurt_id, grade from supports where initiative_id = $1", [id]);
  expect(after).toEqual({ voter: expect.not.stringMatching(before.voter), buurt_id: "oost-geuzen", grade: "PAPER" });
});

it("keeps in the log who made lists, confirmed and settled, and nothing of the neighbours", () =>
  expectLogged(["SupportListMade", "VoiceConfirmed", "VoiceSettled"], ["1956", "1221", "J.P."]));
