// Writing to a wijk: who may, what a letter is put together from, what stays as it was sent, and what cannot be sent.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { nobody } from "../support/neighbourhood.ts";
import * as letters from "../support/newsletters.ts";
import { readPaper } from "../support/paper.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let regisseur: Person;
beforeAll(async () => {
  app = await startApp({ publicUrl: "http://brink.test" });
  regisseur = await app.as("regisseur-oost");
});
beforeEach(() => app.pool.query("truncate newsletters, mails"));
afterAll(() => app.stop());

const month = () => app.now().toISOString().slice(0, 7);
const titlesIn = (letter: letters.Written | null | undefined, kind: string) => letter?.sections.find((each) => each.kind === kind)?.items.map(({ title }) => title) ?? [];
const mails = async () => (await app.pool.query<{ to_address: string; subject: string; body: string; html: string; unsubscribe: string; kind: string }>("select * from mails where source like 'newsletter:%' or source like 'outbox:%' order by id")).rows;

describe("a letter", () => {
  it("is put together from the plans of its month, what was decided and what there is to do, in its order", async () => {
    const open = await way.inDraagvlak(app, "oost", 150_000);
    const decided = await way.inTreatment(app, "oost", 100_000);
    await way.decide(regisseur, decided.id, 90_000);
    await app.pool.query("update initiatives set title = 'Bank bij de vijver' where id = $1", [open.id]);
    await app.pool.query("update initiatives set title = 'Speeltoestel' where id = $1", [decided.id]);
    await app.pool.query("insert into activities (organisation_id, wijk_id, title, about, place, starts_at, ends_at, kind, created_at) values ('versa', 'oost', 'Soep voor allen', 'Kom', 'Zaal', now() + interval '2 days', now() + interval '51 hours', 'ACTIVITY', now())");
    const { newsletter } = await letters.startLetter(regisseur, month());
    expect(newsletter).toMatchObject({ state: "DRAFT", chosen: ["SUPPORT", "NEW", "DECIDED", "REALISED", "ACTIVITIES"] });
    expect(newsletter?.title).toMatch(/^Nieuws uit Oost: /u);
    expect(titlesIn(newsletter, "NEW")).toEqual(expect.arrayContaining(["Bank bij de vijver", "Speeltoestel"]));
    expect(newsletter?.sections.find(({ kind }) => kind === "DECIDED")?.items.find(({ title }) => title === "Speeltoestel")).toMatchObject({ cents: 90_000 });
    expect(titlesIn(newsletter, "ACTIVITIES")).toContain("Soep voor allen");
    const changed = await letters.changeNewsletter(regisseur, newsletter as letters.Written, { sections: ["ACTIVITIES", "NEW"], words: " Dag buren!\n\nTot snel. " });
    expect(changed.newsletter?.sections.map(({ kind }) => kind)).toEqual(["ACTIVITIES", "NEW"]);
    expect(changed.newsletter).toMatchObject({ words: "Dag buren!\n\nTot snel.", version: 2 });
  });

  it("tells nothing of drafts, of other wijken, or of what waits for a look", async () => {
    const { steward, groupId } = await way.inDraagvlak(app, "zuid", 150_000);
    await way.startInitiative(steward, groupId);
    await app.pool.query("update initiatives set title = 'Elders' where wijk_id = 'zuid'");
    await app.pool.query("insert into activities (organisation_id, wijk_id, title, about, place, starts_at, ends_at, kind, state, created_at) values ('versa', 'oost', 'Wacht nog', 'Kom', 'Zaal', now() + interval '2 days', now() + interval '51 hours', 'ACTIVITY', 'AWAITING', now())");
    const [neighbour] = (await way.residents(app, "oost", 1)) as [Person];
    const hidden = await way.startGroup(neighbour, "oost", "HIDDEN");
    await app.pool.query("insert into activities (group_id, wijk_id, title, about, place, starts_at, ends_at, kind, created_at) values ($1, 'oost', 'Besloten', 'Kom', 'Zaal', now() + interval '2 days', now() + interval '51 hours', 'ACTIVITY', now())", [hidden]);
    const { newsletter } = await letters.startLetter(regisseur, month());
    const all = newsletter?.sections.flatMap(({ items }) => items.map(({ title }) => title)) ?? [];
    for (const title of ["Elders", "Wacht nog", "Besloten"]) expect(all).not.toContain(title);
  });

  it("is one a month: who begins it twice, also at the same moment, goes on with the first", async () => {
    const begun = await Promise.all(Array.from({ length: 4 }, () => letters.startLetter(regisseur, month())));
    expect(new Set(begun.map(({ newsletter }) => newsletter?.id)).size).toBe(1);
  });

  it("says what it said when it was sent, save what is not for everybody any more", async () => {
    const stays = await way.inDraagvlak(app, "oost", 150_000);
    const goes = await way.inDraagvlak(app, "oost", 150_000);
    await app.pool.query("update initiatives set title = 'Blijft' where id = $1", [stays.id]);
    await app.pool.query("update initiatives set title = 'Een naam die weg moet' where id = $1", [goes.id]);
    const { newsletter } = await letters.startLetter(regisseur, month());
    const written = (await letters.changeNewsletter(regisseur, newsletter as letters.Written, { sections: ["NEW"] })).newsletter as letters.Written;
    expect((await letters.sendNewsletter(regisseur, written)).reason).toBeUndefined();
    await app.pool.query("update initiatives set title = 'Heet nu anders' where id = $1", [stays.id]);
    await app.pool.query("update initiatives set withdrawn_unseen = true where id = $1", [goes.id]);
    const seen = await letters.newsletterOf(app.anonymous(), written.id);
    expect(titlesIn(seen, "NEW")).toContain("Blijft");
    expect(JSON.stringify(seen)).not.toMatch(/Een naam die weg moet|Heet nu anders/u);
    expect(seen?.sections[0]?.gone).toBe(1);
    expect(seen).toMatchObject({ reach: null, posted: null });
  });

  it("stands on paper in two columns, tagged, with its long words and all its paragraphs, and a draft for its writers alone", async () => {
    const { newsletter } = await letters.startLetter(regisseur, month());
    const words = `${"Dit is een lange alinea over de wijk. ".repeat(90)}\n\nhttps://brink.test/${"x".repeat(150)}\n\nTot slot.`;
    await letters.changeNewsletter(regisseur, newsletter as letters.Written, { words, title: "Nieuws met ë en Ї" });
    const path = `${app.url}/nieuwsbrief/${newsletter?.id}/nieuwsbrief.pdf`;
    expect((await fetch(path)).status).toBe(404);
    expect((await fetch(`${app.url}/nieuwsbrief/geen-id/nieuwsbrief.pdf`)).status).toBe(404);
    const answer = await fetch(path, { headers: { cookie: regisseur.cookie } });
    expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([200, "application/pdf", "private, no-cache"]);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const { text } = await readPaper(bytes);
    for (const part of ["Nieuws met ë en Ї", "Tot slot.", "Bladzijde 1 van"]) expect(text).toContain(part);
    expect(text.match(/lange alinea/gu)).toHaveLength(90);
    for (const sign of ["/Lang (nl-NL)", "/Marked true", "/StructTreeRoot"]) expect(Buffer.from(bytes).toString("latin1")).toContain(sign);
  });
});

describe("what is written", () => {
  it("comes to who writes it as a test, and to nobody else", async () => {
    const { id } = await letters.writtenMessage(regisseur, "Hallo & <b>dag</b>\n\nTweede alinea.");
    expect((await letters.testNewsletter(regisseur, id)).reason).toBeUndefined();
    await vi.waitFor(async () => expect(await mails()).toHaveLength(1), { timeout: 15_000 });
    const [mail] = await mails();
    const { rows: [me] } = await app.pool.query("select email from persons where id = $1", [regisseur.personId]);
    expect(mail).toMatchObject({ to_address: me.email, subject: "Proef: Bericht voor Oost", kind: "PERSONAL" });
    expect(mail?.body).toContain("Tweede alinea.");
    expect(mail?.html).toContain("Hallo &#38; &#60;b&#62;dag");
    expect(await letters.newsletterOf(regisseur, id)).toMatchObject({ state: "DRAFT" });
  });

  it("is refused by everybody but the wijkregisseur of the wijk", async () => {
    const { id, version } = await letters.writtenMessage(regisseur);
    const others = await Promise.all(["redacteur-versa", "regisseur-zuid", "clustermanager-oost", "wijkwethouder-oost", "beheerder", "bewoner-oost"].map((persona) => app.as(persona)));
    for (const person of [app.anonymous(), ...others]) {
      const reason = person.personId ? "NOT_ALLOWED" : "NOT_SIGNED_IN";
      expect((await letters.startMessage(person)).reason).toBe(reason);
      expect((await letters.startLetter(person, month())).reason).toBe(reason);
      expect(await letters.newsletterOf(person, id)).toBeNull();
      for (const act of [letters.testNewsletter, letters.dropNewsletter, letters.stopNewsletter, letters.goOnWithNewsletter]) expect((await act(person, id)).reason).toBe("NOT_FOUND");
      expect((await letters.sendNewsletter(person, { id, version })).reason).toBe("NOT_FOUND");
      expect((await person.ask("{ newsletterDesks { id } }")).newsletterDesks.map((desk: { id: string }) => desk.id)).not.toContain("oost");
    }
    expect((await letters.startMessage(regisseur, "zuid")).reason).toBe("NOT_ALLOWED");
    expect((await letters.startMessage(regisseur, "nergens")).reason).toBe("NOT_FOUND");
    expect((await letters.testNewsletter(regisseur, nobody)).reason).toBe("NOT_FOUND");
  });

  it("is refused when it is empty, too long, of another month or made of parts that do not go together", async () => {
    const message = (await letters.startMessage(regisseur)).newsletter as letters.Written;
    expect((await letters.sendNewsletter(regisseur, message)).reason).toBe("INCOMPLETE");
    expect((await letters.testNewsletter(regisseur, message.id)).reason).toBe("INCOMPLETE");
    expect((await letters.changeNewsletter(regisseur, message, { words: "x".repeat(10_000) })).reason).toBe("TEXT_TOO_LONG");
    expect((await letters.changeNewsletter(regisseur, message, { title: " " })).reason).toBe("INVALID_TEXT");
    expect((await letters.changeNewsletter(regisseur, message, { title: "x".repeat(121) })).reason).toBe("TEXT_TOO_LONG");
    expect((await letters.changeNewsletter(regisseur, message, { sections: ["NEW"] })).reason).toBe("WRONG_COMBINATION");
    const letter = (await letters.startLetter(regisseur, month())).newsletter as letters.Written;
    expect((await letters.changeNewsletter(regisseur, letter, { sections: ["NEW", "NEW"] })).reason).toBe("WRONG_COMBINATION");
    const bare = (await letters.changeNewsletter(regisseur, letter, { sections: [] })).newsletter as letters.Written;
    expect((await letters.sendNewsletter(regisseur, bare)).reason).toBe("INCOMPLETE");
    for (const wrong of ["2020-01", "2099-01", "2026-13", "november", "", null]) expect((await letters.startLetter(regisseur, wrong)).reason, String(wrong)).toBe("INVALID_TIME");
  });

  it("is refused where somebody else changed it meanwhile, and once it is sent", async () => {
    const old = await letters.writtenMessage(regisseur);
    const now = (await letters.changeNewsletter(regisseur, old, { words: "Anders" })).newsletter as letters.Written;
    expect((await letters.changeNewsletter(regisseur, old, { words: "Oud" })).reason).toBe("STALE_VERSION");
    expect((await letters.sendNewsletter(regisseur, old)).reason).toBe("STALE_VERSION");
    expect((await letters.sendNewsletter(regisseur, now)).reason).toBeUndefined();
    expect((await letters.changeNewsletter(regisseur, now)).reason).toBe("NEWSLETTER_SENT");
    for (const act of [letters.testNewsletter, letters.dropNewsletter, letters.goOnWithNewsletter]) expect((await act(regisseur, now.id)).reason).toBe("NEWSLETTER_SENT");
    const draft = await letters.writtenMessage(regisseur);
    expect(await letters.dropNewsletter(regisseur, draft.id)).toEqual({ newsletter: null });
    expect(await letters.newsletterOf(regisseur, draft.id)).toBeNull();
  });

  it("sent twice at the same moment goes once", async () => {
    const message = await letters.writtenMessage(regisseur);
    const answers = await Promise.all(Array.from({ length: 4 }, () => letters.sendNewsletter(regisseur, message)));
    expect(answers.map(({ reason }) => reason ?? "DONE").sort()).toEqual(["DONE", "NEWSLETTER_SENT", "NEWSLETTER_SENT", "NEWSLETTER_SENT"]);
    const { rows } = await app.pool.query("select act, outcome, wijk_id, facts from audit_log where act = 'NewsletterSent' and subject_id = $1 and outcome = 'DONE'", [message.id]);
    expect(rows).toEqual([{ act: "NewsletterSent", outcome: "DONE", wijk_id: "oost", facts: { kind: "MESSAGE" } }]);
  });
});

it("goes to everybody in the wijk in their own language, with the way to say no", async () => {
  const zuid = await app.as("regisseur-zuid");
  await letters.manyResidents(app.pool, 12, "zuid");
  const { rows: everybody } = await app.pool.query<{ email: string }>("select email from persons where wijk_id = 'zuid' and email is not null order by email");
  const message = await letters.writtenMessage(zuid, "Zaterdag is de straat dicht.", "zuid");
  expect((await letters.sendNewsletter(zuid, message)).newsletter?.reach).toBe(everybody.length);
  // The first batch by itself, at once.
  await vi.waitFor(async () => expect(await letters.newsletterOf(zuid, message.id)).toMatchObject({ state: "SENT", posted: everybody.length }), { timeout: 15_000 });
  expect((await mails()).map(({ to_address: to }) => to).sort()).toEqual(everybody.map(({ email }) => email).sort());
  const { rows } = await app.pool.query<{ body: string; html: string; unsubscribe: string; kind: string; locale: string }>("select m.body, m.html, m.unsubscribe, m.kind, p.locale from mails m join persons p on p.email = m.to_address");
  for (const { body, html, unsubscribe, kind, locale } of rows) {
    expect(kind).toBe("BULK");
    expect(unsubscribe).toMatch(/^http:\/\/brink\.test\/afmelden\/WIJK\./u);
    for (const form of [body, html]) expect(form).toContain("Zaterdag is de straat dicht.");
    expect(body).toContain({ NL: "omdat je in Zuid woont", EN: "because you live in Zuid", UK: "бо живете у Zuid" }[locale]);
    expect(body).toContain(`/nieuwsbrief/${message.id}`);
  }
});
