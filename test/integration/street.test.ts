// Support on paper and at a stall: read by two, counted once, and nothing kept of who it was.
import { localDay } from "#shared/calendar/local-time.ts";
import { retentionDays } from "#shared/privacy/retention.ts";
import { reconcile } from "#server/data/reconcile.ts";
import { keepTerms } from "#server/features/privacy/retention/keep-terms.ts";
import { verifyAudit } from "#server/platform/audit.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Person, type TestApp, startApp } from "../support/app.ts";
import * as street from "../support/street.ts";
import { inDraagvlak, residents, support, withdraw } from "../support/way.ts";

let app: TestApp;
let regisseur: Person;
beforeAll(async () => {
  app = await startApp();
  regisseur = await app.as("regisseur-oost");
});
afterAll(() => app.stop());
afterEach(async () => {
  app.setNow(null);
  await app.pool.query("delete from allowances");
  expect(await reconcile(app.dataSource.manager)).toEqual([]);
});

const gauge = async (id: string) => (await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { withoutOpinion draagvlak { supporters confirmed counted } } }`, { id })).initiative;
const countedOf = async (id: string) => (await gauge(id)).draagvlak.counted as number;
const stateOf = async (code: string, row: number) => (await app.pool.query("select state, why, voter, home, buurt_id from list_rows where list_code = $1 and row = $2", [code, row])).rows[0];
async function plan(): Promise<{ id: string; steward: Person; code: string }> {
  const { id, steward } = await inDraagvlak(app, "oost", 150_000);
  return { id, steward, code: (await street.makeList(steward, id)).list?.code ?? "" };
}
async function livesAt(person: Person, houseNumber: string): Promise<void> {
  await person.ask(`mutation ($houseNumber: String!) { declareResidence(postcode: "1221 AA", houseNumber: $houseNumber) { __typename } }`, { houseNumber });
}

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

it("signs neighbours up at a stall without anybody signed in, and counts them when another says how many", async () => {
  const { id, steward } = await plan();
  const { key = "", code = "" } = await street.openStall(steward, id);
  const tablet = app.anonymous();
  for (const nth of [1, 2, 2]) expect((await street.signUpAtStall(tablet, key, street.neighbour(nth))).__typename).toBe("SignedUp");
  expect(await tablet.ask(`query ($key: String!) { stall(key: $key) { isOpen initiative { id supportLists { id } } } }`, { key })).toEqual({ stall: { isOpen: true, initiative: { id, supportLists: [] } } });
  expect(await countedOf(id)).toBe(0);
  expect([(await street.confirmStall(steward, code, 3)).reason, (await street.confirmStall(regisseur, code, 2)).reason]).toEqual(["OWN_ENTRY", "ROW_DIFFERS"]);
  expect((await street.confirmStall(regisseur, code, 3)).list?.readRows.map(({ state }) => state)).toEqual(["COUNTED", "COUNTED", "TWICE"]);
  expect(await countedOf(id)).toBe(2);
  expect((await app.pool.query("select distinct grade, source from supports where initiative_id = $1", [id])).rows).toEqual([{ grade: "POSTCODE", source: "STALL" }]);
  expect((await street.signUpAtStall(tablet, key, street.neighbour(4))).reason).toBe("STALL_CLOSED");
});

it("closes a stall after its day, when it is full, and for whoever has no key", async () => {
  const { id, steward } = await plan();
  const { key = "", code = "" } = await street.openStall(steward, id);
  expect((await street.signUpAtStall(app.anonymous(), "ACDEFGHJKLMN", street.neighbour(1))).reason).toBe("STALL_CLOSED");
  await app.pool.query(
    `insert into list_rows (list_code, row, state, opinion, buurt_id, voter, street, home, home_year, home_initials, entered_at) select $1, n, 'ENTERED', 'SUPPORT', 'oost-electro', gen_random_uuid(), 's', 'h' || n, 'y' || n, 'i' || n, now() from generate_series(1, 60) n`, [code]);
  expect((await street.signUpAtStall(app.anonymous(), key, street.neighbour(1))).reason).toBe("STALL_CLOSED");
  const other = (await street.openStall(steward, id)).key ?? "";
  app.setNow(new Date(Date.now() + 13 * 3_600_000));
  expect((await street.signUpAtStall(app.anonymous(), other, street.neighbour(1))).reason).toBe("STALL_CLOSED");
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
  // Sessions of officials have ended as well by then.
  regisseur = await app.as("regisseur-oost");
  expect(after).toEqual({ voter: expect.not.stringMatching(before.voter), buurt_id: "oost-geuzen", grade: "PAPER" });
});

it("backs a plan in the name of an organisation, once, and takes that back", async () => {
  const { id } = await plan();
  const [editor, stranger] = await Promise.all([app.as("redacteur-versa"), app.as("bewoner-oost")]);
  const act = async (person: Person, call: string, organisationId = "versa") =>
    (await person.ask(`mutation ($id: ID!, $organisationId: ID!) { answer: ${call}(id: $id, organisationId: $organisationId) { ... on Refusal { reason } ... on InitiativeChanged { initiative { backings { organisation { id } } viewerBackers { backs } draagvlak { organisations } } } } }`, { id, organisationId })).answer;
  const backed = { initiative: { backings: [{ organisation: { id: "versa" } }], viewerBackers: [{ backs: true }], draagvlak: { organisations: 1 } } };
  expect([await act(editor, "backInitiative"), await act(editor, "backInitiative")]).toEqual([backed, backed]);
  expect([(await act(stranger, "backInitiative")).reason, (await act(editor, "backInitiative", "de-geus")).reason, (await act(editor, "backInitiative", "niemand")).reason, (await act(stranger, "takeBackBacking")).reason]).toEqual(["NOT_ALLOWED", "NOT_ALLOWED", "NOT_FOUND", "NOT_ALLOWED"]);
  expect((await act(editor, "takeBackBacking")).initiative.draagvlak.organisations).toBe(0);
  await app.pool.query("update draagvlak_rounds set closes_at = opened_at + interval '1 millisecond' where initiative_id = $1", [id]);
  expect((await act(editor, "backInitiative")).reason).toBe("ROUND_OVER");
});

it("meets a rule that asks an organisation by its backing", async () => {
  const { id } = await plan();
  await app.pool.query("update draagvlak_rounds set threshold = 1, buurten_needed = 1, organisations_needed = 1 where initiative_id = $1", [id]);
  const [voter] = await residents(app, "oost", 1);
  await support(voter as Person, id);
  const reached = async () => (await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { draagvlak { reached } } }`, { id })).initiative.draagvlak.reached;
  expect(await reached()).toBe(false);
  await (await app.as("redacteur-versa")).ask(`mutation ($id: ID!) { backInitiative(id: $id, organisationId: "versa") { __typename } }`, { id });
  expect(await reached()).toBe(true);
  expect((await app.pool.query("select count(*)::int as told from outbox where type = 'ThresholdReached' and ids ->> 'initiativeId' = $1 and topic like 'initiative:%'", [id])).rows[0].told).toBe(1);
});

it("shows who raised a concern only where they chose so, and one a person", async () => {
  const { id, steward } = await plan();
  const [one, other] = await Promise.all([app.as("bewoner-oost"), app.as("bewoner-oost-2")]);
  const raise = async (person: Person, byName: boolean) =>
    (await person.ask(`mutation ($id: ID!, $byName: Boolean!) { answer: raiseConcern(initiativeId: $id, text: "Wordt het niet te druk?", byName: $byName) { ... on Refusal { reason } } }`, { id, byName })).answer.reason;
  expect([await raise(one, false), await raise(one, true), await raise(other, true), await raise(await app.as("bewoner-zuid"), true)]).toEqual([undefined, "CONCERN_RAISED", undefined, "NOT_FROM_THIS_WIJK"]);
  const read = async (person: Person) => (await person.ask(`query ($id: ID!) { initiative(id: $id) { concerns { id text answer hidden viewerRaised author { name } } } }`, { id })).initiative.concerns;
  const [first, second] = await read(steward);
  expect([first.author, second.author]).toEqual([null, { name: "Kees (demo)" }]);
  expect(JSON.stringify(await read(app.anonymous()))).not.toContain("Fatima");
  await steward.ask(`mutation ($id: ID!) { answerConcern(id: $id, text: "We houden het klein.") { __typename } }`, { id: first.id });
  await regisseur.ask(`mutation ($id: ID!) { hideConcern(id: $id, reason: "Te persoonlijk") { __typename } }`, { id: second.id });
  expect((await read(one)).map(({ text, answer, viewerRaised }: Record<string, unknown>) => [text, answer, viewerRaised])).toEqual([["Wordt het niet te druk?", "We houden het klein.", true], [null, null, false]]);
  await one.ask(`mutation ($id: ID!) { takeBackConcern(id: $id) { __typename } }`, { id: first.id });
  expect(await read(one)).toHaveLength(1);
});

it("draws the course in fives, so that no day tells of one vote", async () => {
  const { id } = await plan();
  for (const person of await residents(app, "oost", 7)) await support(person, id);
  const { initiative } = await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { supportCourse { day supporters } } }`, { id });
  expect(initiative.supportCourse).toEqual([{ day: localDay(new Date()), supporters: 5 }]);
});

it("embeds public figures anywhere, without scripts or cookies, and nothing of a draft", async () => {
  const { id } = await plan();
  await app.pool.query("update initiatives set title = $2 where id = $1", [id, '<script>alert(1)</script>"']);
  const [page, picture, elsewhere] = await Promise.all(["", ".svg?taal=en", ".png"].map((end) => fetch(`${app.url}/embed/steun/${id}${end}`, { headers: { cookie: regisseur.cookie } }))) as [Response, Response, Response];
  expect([page.status, picture.status, elsewhere.status]).toEqual([200, 200, 404]);
  for (const answer of [page, picture]) {
    expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none';style-src 'sha256-[^']+';base-uri 'none';form-action 'none';frame-ancestors \*$/u);
    expect([answer.headers.get("x-frame-options"), answer.headers.get("set-cookie"), answer.headers.get("cache-control"), answer.headers.get("cross-origin-resource-policy")]).toEqual([null, null, "public, max-age=60", "cross-origin"]);
    const text = await answer.text();
    expect(text).not.toMatch(/<script|<image|<foreignObject/iu);
    expect(text).toContain(answer === page ? "0 buren · 5 nodig" : "0 neighbours · 5 needed");
  }
  expect((await fetch(`${app.url}/`)).headers.get("x-frame-options") ?? "DENY").toBe("DENY");
  const { rows: [draft] } = await app.pool.query("select id from initiatives where stage = 'CONCEPT' limit 1");
  expect((await fetch(`${app.url}/embed/steun/${draft.id}.svg`, { headers: { cookie: regisseur.cookie } })).status).toBe(404);
});

it("keeps in the log who made lists, confirmed and settled, and nothing of the neighbours", async () => {
  const { rows } = await app.pool.query<{ act: string }>("select distinct act from audit_log where outcome = 'DONE'");
  expect(rows.map(({ act }) => act)).toEqual(expect.arrayContaining(["SupportListMade", "VoiceConfirmed", "VoiceSettled", "InitiativeBacked", "BackingWithdrawn", "ConcernHidden"]));
  // Without ids, times and hashes, in which any four digits may stand.
  const { rows: [{ kept }] } = await app.pool.query("select string_agg(concat_ws(' ', act, outcome, on_behalf_of, rule, facts), ' ') as kept from audit_log");
  const said = (kept as string).replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}/gu, "");
  for (const text of ["1956", "1221", "J.P.", "druk", "persoonlijk"]) expect(said).not.toContain(text);
  expect((await verifyAudit(app.pool)).brokenAt).toBeNull();
});

it("names who chose so for this plan, by their name alone", async () => {
  const { id } = await plan();
  const [one, other] = await Promise.all([app.as("bewoner-oost"), app.as("bewoner-oost-2")]);
  for (const person of [one, other]) await support(person, id);
  await one.ask(`mutation ($id: ID!) { showSupport(id: $id, shown: true) { __typename } }`, { id });
  const named = async () => (await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { namedSupporters { name } } }`, { id })).initiative.namedSupporters;
  expect(await named()).toEqual([{ name: "Fatima (demo)" }]);
  await one.ask(`mutation ($id: ID!) { withdrawSupport(id: $id) { __typename } }`, { id });
  expect(await named()).toEqual([]);
});
