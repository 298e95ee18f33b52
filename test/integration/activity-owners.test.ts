// Who speaks in the calendar, and how an organisation comes to be trusted, and loses that.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { cancel, change, input, post, weekly } from "../support/calendar.ts";
import { settled, startGroup } from "../support/neighbourhood.ts";
import { inDraagvlak, residents } from "../support/way.ts";

let app: TestApp;
let editor: Person;
let regisseur: Person;
beforeAll(async () => {
  app = await startApp();
  [editor, regisseur] = await Promise.all([app.as("redacteur-de-geus"), app.as("regisseur-oost")]);
});
afterAll(() => app.stop());

const inCalendar = async (id = "") => {
  const { activities } = await app.anonymous().ask(`query ($id: DateTime!, $until: DateTime!) { activities(wijkId: "oost", from: $id, until: $until, first: 200) { id } }`, { id: "2027-01-04T00:00:00Z", until: "2027-01-06T00:00:00Z" });
  return (activities as { id: string }[]).some((each) => each.id === id);
};
const waiting = async (person: Person) => ((await person.ask(`{ awaitingActivities { id } }`)).awaitingActivities as { id: string }[]).map(({ id }) => id);
const judge = async (person: Person, act: string, id = "") =>
  (await person.ask(`mutation ($id: ID!) { answer: ${act} { ... on Refusal { reason } ... on ActivityChanged { activity { id state stateReason } } } }`, { id })).answer as { activity?: { state: string; stateReason: string | null }; reason?: string };
const noticesOf = async (person: Person) => ((await person.ask(`{ me { notices { kind text activity { id } } } }`)).me.notices as { kind: string; text: string | null }[]).map(({ kind, text }) => [kind, text]);

describe("an organisation", () => {
  it("that is new waits for the wijkregisseur, and is trusted from then on", async () => {
    await app.pool.query("update organisations set trust = 'NEW' where id = 'de-geus'");
    const [first, series] = [(await post(editor)).activity?.id, (await post(editor, { recurrence: weekly })).activity?.id];
    expect(await inCalendar(first)).toBe(false);
    expect((await app.anonymous().ask(`query ($id: ID!) { activity(id: $id) { title } }`, { id: first })).activity).toBeNull();
    expect((await waiting(regisseur)).sort()).toEqual([first, series].sort());
    expect(await waiting(await app.as("regisseur-zuid"))).toEqual([]);
    await settled(app);
    expect((await noticesOf(regisseur)).filter(([kind]) => kind === "ACTIVITY_AWAITS")).toHaveLength(2);

    expect((await judge(regisseur, 'returnActivity(id: $id, reason: "Waar is het?")', first)).activity).toMatchObject({ state: "AWAITING", stateReason: "Waar is het?" });
    expect(await waiting(regisseur)).toEqual([series]);
    const { organisation } = await editor.ask(`{ organisation(id: "de-geus") { trust awaiting { id stateReason } } }`);
    expect(organisation.trust).toBe("NEW");
    expect(organisation.awaiting).toContainEqual({ id: first, stateReason: "Waar is het?" });
    await change(editor, first ?? "", 1, { place: "De Geus, zaal 2" });
    expect((await waiting(regisseur)).sort()).toEqual([first, series].sort());

    expect((await judge(regisseur, "approveActivity(id: $id)", first)).activity?.state).toBe("PLANNED");
    expect([await inCalendar(first), await inCalendar(series)]).toEqual([true, true]);
    expect((await judge(regisseur, "approveActivity(id: $id)", first)).reason).toBe("ALREADY_DECIDED");
    expect(await inCalendar((await post(editor)).activity?.id)).toBe(true);
    await settled(app);
    expect(await noticesOf(editor)).toEqual(expect.arrayContaining([["ACTIVITY_RETURNED", "Waar is het?"], ["ORGANISATION_TRUSTED", null]]));
  });

  it("loses trust with a reason that it is told, and what stands there stays", async () => {
    const before = (await post(editor)).activity?.id;
    const { takeTrust } = await regisseur.ask(`mutation { takeTrust(id: "de-geus", reason: "Dit is reclame") { __typename } }`);
    expect(takeTrust.__typename).toBe("OrganisationChanged");
    expect([await inCalendar(before), await inCalendar((await post(editor)).activity?.id)]).toEqual([true, false]);
    await settled(app);
    expect(await noticesOf(editor)).toContainEqual(["TRUST_TAKEN", "Dit is reclame"]);
    expect((await app.anonymous().ask(`{ organisation(id: "de-geus") { trust trustReason } }`)).organisation).toEqual({ trust: null, trustReason: null });
  });

  it("posts nothing past trust that is taken at that moment", async () => {
    await app.pool.query("update organisations set trust = 'TRUSTED', trust_reason = null where id = 'de-geus'");
    // The log is written in the order in which they came through: a moment of one's own says nothing of who waited.
    const [taken, ...posted] = await Promise.all([regisseur.ask(`mutation { takeTrust(id: "de-geus", reason: "Stop") { __typename } }`), ...Array.from({ length: 8 }, () => post(editor))]);
    expect(taken["takeTrust"].__typename).toBe("OrganisationChanged");
    const { rows } = await app.pool.query(`select count(*)::int as n from activities a join audit_log l on l.act = 'ActivityPosted' and l.subject_id = a.id::text
      where a.id = any($1) and a.state = 'PLANNED' and l.id > (select max(id) from audit_log where act = 'TrustTaken' and outcome = 'DONE')`, [posted.map(({ activity }) => activity?.id)]);
    expect(rows[0].n).toBe(0);
    expect(await inCalendar((await post(editor)).activity?.id)).toBe(false);
    await app.pool.query("update organisations set trust = 'TRUSTED', trust_reason = null where id = 'de-geus'");
  });
});

describe("others", () => {
  it("are a group by its stewards, a plan by its initiators and the municipality by its wijkregisseur", async () => {
    const [steward, neighbour] = (await residents(app, "oost", 2)) as [Person, Person];
    const groupId = (await startGroup(steward)).group?.id ?? "";
    const own = { organisationId: null, groupId };
    expect((await post(neighbour, own)).reason).toBe("NOT_ALLOWED");
    const { activity } = await post(steward, own);
    expect((await app.anonymous().ask(`query ($id: ID!) { group(id: $id) { activities { id } } }`, { id: groupId })).group).toBeTruthy();
    expect(await inCalendar(activity?.id)).toBe(true);
    await app.pool.query("update groups set visibility = 'HIDDEN', joining = 'BY_INVITATION' where id = $1", [groupId]);
    expect(await inCalendar(activity?.id)).toBe(false);
    expect((await post(steward, own)).reason).toBe("GROUP_HIDDEN");

    const { id: initiativeId, steward: initiator } = await inDraagvlak(app, "oost", 150_000);
    const workday = await post(initiator, { organisationId: null, initiativeId, title: "Werkdag" });
    expect(await inCalendar(workday.activity?.id)).toBe(true);
    expect((await change(neighbour, workday.activity?.id ?? "", 0)).reason).toBe("NOT_ALLOWED");

    const works = { organisationId: null, kind: "WORKS", endsAt: "2027-02-20T15:00:00Z", worksState: "PLANNED", noticed: "De straat is dicht" };
    expect((await post(editor, works)).reason).toBe("NOT_ALLOWED");
    const sewer = await post(regisseur, works);
    await change(regisseur, sewer.activity?.id ?? "", 0, { ...works, organisationId: undefined, kind: undefined, worksState: "BUSY" });
    expect((await app.anonymous().ask(`query ($id: ID!) { activity(id: $id) { kind worksState noticed organisation { id } } }`, { id: sewer.activity?.id })).activity).toEqual({ kind: "WORKS", worksState: "BUSY", noticed: "De straat is dicht", organisation: null });
  });

  it("are never nobody, or two at once", async () => {
    for (const wrong of [{ organisationId: null }, { groupId: input.wijkId }, { kind: "WORKS" }]) expect((await post(editor, wrong)).reason).toBe("WRONG_COMBINATION");
    expect((await post(editor, { organisationId: null, groupId: "x" })).reason).toBe("NOT_FOUND");
    expect((await cancel(editor, "x")).reason).toBe("NOT_FOUND");
  });
});

describe("what one chooses by", () => {
  it("leaves what fits", async () => {
    const { rows: [theme] } = await app.pool.query<{ id: string }>("select min(id::text) as id from wijkthemas where wijk_id = 'oost'");
    await post(editor, { title: "Past", priceCents: 0, wheelchair: true, languages: ["UK", "NL"], ageFrom: 4, ageTo: 12, themeId: theme?.id });
    await post(editor, { title: "Past niet", priceCents: 500, wheelchair: false, languages: ["EN"], ageFrom: 65, startsAt: "2027-01-05T19:00:00Z", endsAt: "2027-01-05T21:00:00Z" });
    const found = async (filter: string) => {
      const { activities } = await app.anonymous().ask(`{ activities(from: "2027-01-05T00:00:00Z", until: "2027-01-06T00:00:00Z", first: 200, ${filter}) { title } }`);
      return (activities as { title: string }[]).map(({ title }) => title).filter((title) => title.startsWith("Past"));
    };
    for (const filter of ["free: true", "accessible: true", "language: UK", "age: 8", "dayPart: MORNING", `themeId: "${theme?.id}"`]) expect(await found(filter), filter).toEqual(["Past"]);
    expect(await found("dayPart: EVENING, age: 70")).toEqual(["Past niet"]);
    expect(await found("free: false")).toEqual(["Past", "Past niet"]);
    expect((await post(editor, { themeId: "00000000-0000-0000-0000-000000000001" })).reason).toBe("UNKNOWN_THEME");
    expect((await post(editor, { ageFrom: 12, ageTo: 4 })).reason).toBe("INVALID_AMOUNT");
    expect((await post(editor, { capacity: 0 })).reason).toBe("INVALID_AMOUNT");
  });
});
