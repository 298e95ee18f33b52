// Support at a stall, organisations that back, concerns, and what everybody sees of the support.
import { localDay } from "#shared/calendar/local-time.ts";
import { expect, it } from "vitest";
import type { Person } from "../support/app.ts";
import { app, countedOf, expectLogged, plan, regisseur } from "../support/street-town.ts";
import * as street from "../support/street.ts";
import { residents, support } from "../support/way.ts";

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
  await regisseur.ask(`mutation ($id: ID!) { hideConcern(id: $id, rule: 4, reason: "Te persoonlijk") { __typename } }`, { id: second.id });
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

it("keeps in the log who backed and who hid, and nothing of what was said", () =>
  expectLogged(["SupportListMade", "VoiceConfirmed", "InitiativeBacked", "BackingWithdrawn", "MeasureTaken"], ["druk", "persoonlijk"]));
