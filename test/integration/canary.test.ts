// Somebody with unmistakable data does everything that people do, is erased, and must be found nowhere: in no column, no file, no line of the log.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { reconcile } from "#server/data/reconcile.ts";
import { createLog } from "#server/platform/log.ts";
import { hashToken } from "#server/platform/session.ts";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { mailTo, openBrowser } from "../support/browser-jar.ts";
import * as near from "../support/neighbourhood.ts";
import { personAt } from "../support/person.ts";
import { pictureOf } from "../support/pictures.ts";
import * as own from "../support/privacy.ts";
import { type MailServer, refusingMailServer } from "../support/refusing-mail-server.ts";
import * as home from "../support/residence.ts";
import { type Found, tracesIn, tracesInFiles, tracesInTables } from "../support/traces.ts";
import * as way from "../support/way.ts";

/** What stays without the person, and why. Everything else goes; what is listed and not found does not belong here. */
const stays: Readonly<Record<string, string>> = {
  "groups.name": "the group goes on",
  "groups.about": "the group goes on",
  "initiatives.title": "written together by the group",
  "initiatives.goal": "written together by the group",
  "initiative_search.title": "the plan, as it is searched for",
  "initiative_search.title_text": "the plan, as it is searched for",
  "initiative_search.body": "the plan, as it is searched for",
  "initiatives.rich": "the plan, which is its group's together",
  "initiative_drafts.state": "the document of the plan, until some days after it is frozen", "initiative_drafts.text": "as its document", "initiative_drafts.rich": "as its document",
  "initiative_versions.text": "what neighbours supported, as it stood then",
  "budget_lines.description": "written together by the group",
  "initiative_updates.text": "the account of a plan that was paid from public money",
  "dossiers.text": "what the municipality decided on (Awb 4:1, Archiefwet)",
  "dossiers.criteria": "what the municipality decided on (Awb 4:1, Archiefwet)",
  "dossiers.application": "what the municipality decided on", "application_parts.said": "as the dossier, with what was completed since",
  "initiative_accounts.results": "the account of public money (Awb 4:37)",
  "mails.subject": "what others were told of the plan, until mails are swept up",
  "mails.body": "what others were told of the plan, until mails are swept up",
  "activities.title": "posted for the organisation",
  "activities.about": "posted for the organisation",
};
/** A word of its own in each text, whole for the search as well. */
const word = (kind: string) => `zk4917${kind}`;
const written = { group: word("groep"), plan: word("plan"), dossier: word("dossier"), account: word("verslag"), news: word("nieuws"), activity: word("agenda") };
const said = { comment: word("reactie"), edited: word("beter"), answer: word("antwoord"), inGroup: word("besloten"), removed: word("weg"), theme: word("thema"), alt: word("foto"), refused: word("geweigerd") };
/** Sealed from the first moment: in no table, log or file, also before they go. */
const privately = { iban: "NL02ABNA0123456789", holder: "Kanarineke Vogelkooi", address: "Vogelkooilaan 4917", phone: "0698765432" };
const emails = { oldEmail: "kanarina.oud@vogelkooi.example", email: "kanarina.zeldzaam@vogelkooi.example" };
const traces: Record<string, string> = { ...said, ...emails, firstName: "Kanarina", name: "Zeldzaamvogel", houseNumber: "48817Q" };

let app: TestApp;
let mailServer: MailServer;
const lines: string[] = [];
const dataDir = mkdtempSync(join(tmpdir(), "brink-canary-"));
beforeAll(async () => {
  mailServer = await refusingMailServer();
  app = await startApp({ smtpUrl: mailServer.url, dataDir }, null, createLog("debug", { write: (line) => void lines.push(line) }));
});
afterAll(async () => {
  await app.stop();
  await mailServer.stop();
  rmSync(dataDir, { recursive: true });
});

const done = (answer: { __typename: string; reason?: string }) => expect(answer.reason, answer.__typename).toBeUndefined();

async function comesIn(): Promise<Person> {
  const browser = openBrowser(app);
  await browser.post("/auth/link", { email: emails.oldEmail });
  const { code } = await mailTo(app, emails.oldEmail);
  expect((await browser.post("/auth/code", { code })).status).toBe(200);
  const me = await browser.me();
  traces["personId"] = me?.id ?? "";
  const person = personAt(app.url, me?.id ?? "", `brink_session=${browser.jar.get("brink_session")}`);
  noteTokens(person);
  return person;
}
function noteTokens(person: Person): void {
  const token = person.cookie.replace("brink_session=", "");
  traces[`token ${token.slice(0, 4)}`] = token;
  traces[`hash of ${token.slice(0, 4)}`] = hashToken(token);
}

async function livesSomewhere(person: Person, regisseur: Person): Promise<void> {
  done(await home.declare(person, "1221AA", "48817 q"));
  done(await home.requestLetter(person, "1221AA", "48817 q"));
  done(await home.makeLetters(regisseur, "oost"));
  const { rows: [batch] } = await app.pool.query<{ id: string }>("select batch_id as id from letters where person_id = $1", [person.personId]);
  for (const format of ["pdf", "csv"]) expect((await home.fetchLetters(app, regisseur, batch?.id ?? "", format)).status).toBe(200);
  traces["letterCode"] = await home.codeInLetter(app, person);
  expect((await home.proveByLetter(person, "ACDEFGHJKL")).reason).toBe("WRONG_CODE");
  done(await home.proveByLetter(person, traces["letterCode"]));
  // A letter that is still on its way when they go.
  done(await home.declare(person, "1221AA", "48817 q3"));
  done(await home.requestLetter(person, "1221AA", "48817 q3"));
  done(await home.showDeskCode(person));
}

/** The whole way of a plan of theirs, until nothing of it is open any more. */
async function makesAPlan(person: Person, regisseur: Person): Promise<void> {
  const { group } = await near.startGroup(person, { name: `Groep ${written.group}`, about: `Over ${written.group}` });
  const groupId = group?.id ?? "";
  const { initiative } = await way.startInitiative(person, groupId);
  const id = initiative?.id ?? "";
  const lines = [{ kind: "COST", description: written.plan, cents: 155_000 }, { kind: "INCOME", description: "Eigen geld", cents: 5_000 }];
  done(await way.saveDraft(person, way.draft(id, 1, 150_000, { title: `Plan ${written.plan}`, goal: written.plan, lines })));
  done(await way.openForDraagvlak(person, id, 2));
  for (const neighbour of await way.residents(app, "oost", 5)) await way.support(neighbour, id);
  done(await way.savePrivate(person, id, privately));
  done(await way.handIn(person, id, 2, written.dossier));
  done(await way.takeUp(regisseur, id));
  done(await way.decide(regisseur, id, 150_000));
  const change = async (call: string, input: string) =>
    done((await person.ask(`mutation ($id: ID!) { answer: ${call}(${input}) { __typename ... on Refusal { reason } } }`, { id })).answer);
  done(await way.draftBuurtdeal(regisseur, id));
  done(await way.signBuurtdeal(person, id));
  done(await way.signBuurtdeal(regisseur, id));
  done(await way.pay(regisseur, id));
  await change("postUpdate", `id: $id, text: "${written.news}"`);
  done(await way.realise(person, id));
  await change("accountFor", `input: { id: $id, results: "${written.account}" }`);
  done(await way.settleAccount(regisseur, id, 0, "Er is niets uitgegeven."));
}

async function takesPart(person: Person, regisseur: Person): Promise<void> {
  const [open, closed] = [await way.inDraagvlak(app, "oost", 150_000), await near.groupIn(app, "CLOSED")];
  const [other] = (await way.residents(app, "oost", 1)) as [Person];
  done(await way.support(person, open.id));
  done(await near.joinGroup(person, open.groupId));
  await near.letIn(person, closed.id, closed.steward);
  const idOf = async (posted: Promise<near.CommentAnswer>) => (await posted).comment?.id ?? "";
  const first = await idOf(near.postComment(person, { initiativeId: open.id, text: said.comment }));
  done(await near.editComment(person, first, said.edited));
  const theirs = await idOf(near.postComment(other, { initiativeId: open.id, replyTo: first, text: "Wat fijn" }));
  done(await near.postComment(person, { initiativeId: open.id, replyTo: theirs, text: said.answer }));
  done(await near.postComment(person, { themeId: await near.themeIn(app), text: said.theme, pictures: [{ id: await pictureOf(app, person), alt: said.alt }] }));
  await pictureOf(app, person);
  done(await near.postComment(other, { initiativeId: open.id, text: "Dag @[1]", mentions: [person.personId] }));
  done(await near.followTalk(person, { activityId: await near.activityIn(app) }));
  done(await near.reactToComment(person, theirs));
  done(await near.reactToComment(other, first, "THANKS"));
  done(await near.pinComment(regisseur, first));
  done(await near.removeComment(person, await idOf(near.postComment(person, { initiativeId: open.id, text: said.removed }))));
  done(await near.postComment(person, { groupId: closed.id, text: said.inGroup }));
  done(await near.readGroup(person, closed.id));
  // What the database refuses, with the whole row in its answer.
  await app.pool.query(`alter table comments add constraint canary check (text <> '${said.refused}')`);
  await expect(near.postComment(person, { initiativeId: open.id, text: said.refused })).rejects.toThrow("Something went wrong");
  await app.pool.query("alter table comments drop constraint canary");
}

async function worksForOthers(person: Person): Promise<void> {
  const editor = await app.as("redacteur-de-geus");
  const input = { email: emails.oldEmail, kind: "ORGANISATION_EDITOR", organisationId: "de-geus" };
  done((await editor.ask(`mutation ($input: GrantRoleInput!) { grantRole(input: $input) { __typename ... on Refusal { reason } } }`, { input })).grantRole);
  const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
  const activity = { organisationId: "de-geus", wijkId: "oost", title: written.activity, about: written.activity, place: "De Geus", startsAt: days(2), endsAt: days(3) };
  done((await person.ask(`mutation ($input: PostActivityInput!) { postActivity(input: $input) { __typename ... on Refusal { reason } } }`, { input: activity })).postActivity);
  noteTokens(person);
}

async function looksAfterTheirData(person: Person): Promise<void> {
  done((await person.ask(`mutation { answer: updateProfile(name: "Kanarina Zeldzaamvogel", locale: NL) { __typename ... on Refusal { reason } } }`)).answer);
  done(await own.askExport(person));
  await near.settled(app);
  const { id } = (await own.ownData(person)).export;
  expect((await fetch(`${app.url}/account/exports/${id}`, { headers: { cookie: person.cookie } })).status).toBe(200);
  done(await own.askEmailChange(person, emails.email));
  done(await own.changeEmail(person, await own.codeIn(app, emails.email)));
  // Whose is it then? Both, for the database: it tells so.
  await expect(app.pool.query("insert into persons (email, name, created_at) values ($1, 'Zelfde', now())", [emails.email])).rejects.toThrow("duplicate");
  noteTokens(await app.signIn(person.personId ?? ""));
}

async function refusedMails(): Promise<number> {
  return (await app.pool.query("select from mails where to_address = $1 and fault is not null", [emails.oldEmail])).rowCount ?? 0;
}

it("leaves nothing of somebody who did everything, but what must stay without them", async () => {
  const regisseur = await app.as("regisseur-oost");
  const person = await comesIn();
  await vi.waitFor(async () => expect(await refusedMails()).toBeGreaterThan(0), { timeout: 10_000, interval: 50 });
  done((await person.ask(`mutation { answer: updateProfile(name: "Kanarina Vogel", locale: NL) { __typename ... on Refusal { reason } } }`)).answer);
  await livesSomewhere(person, regisseur);
  await takesPart(person, regisseur);
  await makesAPlan(person, regisseur);
  await worksForOthers(person);
  await looksAfterTheirData(person);
  await near.settled(app);

  // The search would find them: every trace lies somewhere before.
  const before = new Set((await tracesInTables(app.pool, traces)).map(({ trace }) => trace));
  expect(["firstName", "name", "email", "oldEmail", "personId", "comment", "edited", "answer", "inGroup"].filter((trace) => !before.has(trace))).toEqual([]);
  expect(lines.length).toBeGreaterThan(1);
  expect([...(await tracesInTables(app.pool, privately)), ...lines.flatMap((line) => tracesIn("log", line, privately)), ...tracesInFiles(dataDir, privately)]).toEqual([]);

  expect(await own.erase(app, person)).toMatchObject({ __typename: "AccountErased" });
  await near.settled(app);
  const found: Found[] = [
    ...(await tracesInTables(app.pool, { ...traces, ...privately })), ...lines.flatMap((line) => tracesIn(`log: ${line.slice(0, 400)}`, line, { ...traces, ...written, ...privately })),
    ...tracesInFiles(dataDir, traces), ...(await tracesBesideTheDatabase()),
  ];
  expect(found).toEqual([]);
  const left = new Set((await tracesInTables(app.pool, written)).map(({ where }) => where));
  // What the municipality is sent of the plan, and what others are told of it by what they prefer, go by jobs of their own, which may have come by or not.
  for (const later of ["mails.attachment", "mails.html", "notices.about"]) left.delete(later);
  expect([...left].sort()).toEqual(Object.keys(stays).sort());
  expect(await reconcile(app.pool)).toEqual([]);
}, 60_000);

/** What our own PostgreSQL writes down beside its tables: its log. In its tables' files a row lies on until it is swept up, as in every database. */
async function tracesBesideTheDatabase(): Promise<Found[]> {
  const { rows: [cluster] } = await app.pool.query<{ data_directory: string }>("show data_directory");
  const folder = dirname(cluster?.data_directory ?? "");
  const logs = readdirSync(folder).filter((name) => name.startsWith("postgres.log"));
  expect(logs.length).toBeGreaterThan(0);
  return logs.flatMap((name) => tracesIn(name, readFileSync(join(folder, name), "latin1"), { ...traces, ...written }));
}
