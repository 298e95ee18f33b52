// What officials do: letters that are printed and sent, and people who come by.
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as home from "../support/residence.ts";
import { readPaper } from "../support/paper.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let regisseur: Person;
let strangers: Person[];
beforeAll(async () => {
  app = await startApp({ publicUrl: null });
  regisseur = await app.as("regisseur-oost");
  strangers = await Promise.all(["bewoner-oost", "regisseur-zuid", "wijkwethouder-oost", "redacteur-versa"].map((persona) => app.as(persona)));
});
afterAll(() => app.stop());

const one = async (wijk = "oost") => (await way.residents(app, wijk, 1))[0] as Person;
const desksOf = async (person: Person) => (await person.ask(`{ residenceDesks { wijk { id } waiting viewerProvesHere } }`)).residenceDesks;
const heldOf = async () => (await app.pool.query("select count(*)::int as n from letters where address is not null")).rows[0].n as number;
const lastBatch = async () => (await app.pool.query("select id from letter_batches order by id desc limit 1")).rows[0].id as string;
const audited = async (act: string) => (await app.pool.query("select outcome, subject_kind as kind, wijk_id as wijk, facts from audit_log where act = $1 order by id", [act])).rows;

/** The text of a PDF's drawing, as far as it says which marks it draws. */
function drawn(pdf: Buffer): string {
  const parts = pdf.toString("latin1").split("stream\n").slice(1).map((part) => Buffer.from(part.split("\nendstream")[0] ?? "", "latin1"));
  return parts.map((part) => { try { return inflateSync(part).toString("latin1"); } catch { return ""; } }).join("\n");
}

describe("letters", () => {
  it("are seen, made, fetched and marked by their wijk's regisseur and the administrator alone", async () => {
    const person = await one();
    await home.requestLetter(person, "1221AA", "12");
    for (const stranger of strangers) expect((await home.makeLetters(stranger, "oost")).reason).toBe("NOT_ALLOWED");
    expect((await home.makeLetters(app.anonymous(), "oost")).reason).toBe("NOT_SIGNED_IN");
    expect((await home.makeLetters(regisseur, "nergens")).reason).toBe("NOT_ALLOWED");
    expect(await desksOf(regisseur)).toEqual([{ wijk: { id: "oost" }, waiting: 1, viewerProvesHere: true }]);
    expect(await desksOf(strangers[0] as Person)).toEqual([]);
    expect((await desksOf(await app.as("beheerder"))).filter((desk: { waiting: number }) => desk.waiting)).toEqual([{ wijk: { id: "oost" }, waiting: 1, viewerProvesHere: false }]);
    expect((await home.makeLetters(await app.as("beheerder"), "oost")).desk).toMatchObject({ waiting: 0, batches: [{ letters: 1, sentAt: null }] });
    expect((await home.makeLetters(regisseur, "oost")).reason).toBe("NOTHING_WAITING");
    const batch = await lastBatch();
    for (const stranger of strangers) {
      expect((await home.markLettersSent(stranger, batch)).reason).toBe("NOT_FOUND");
      const [theirs, none] = await Promise.all([home.fetchLetters(app, stranger, batch, "pdf"), home.fetchLetters(app, stranger, "00000000-0000-0000-0000-000000000000", "pdf")]);
      expect([theirs.status, await theirs.text()]).toEqual([none.status, await none.text()]);
      expect(theirs.status).toBe(404);
    }
    expect((await home.fetchLetters(app, app.anonymous(), batch, "pdf")).status).toBe(401);
    expect((await home.fetchLetters(app, regisseur, batch, "exe")).status).toBe(404);
    expect((await audited("LettersDownloaded")).some(({ outcome, wijk }) => outcome === "NOT_FOUND" && wijk === "oost")).toBe(true);
    expect(await heldOf()).toBe(1);
    expect((await home.markLettersSent(regisseur, batch)).desk?.batches[0]?.sentAt).not.toBeNull();
    expect(await heldOf()).toBe(0);
    expect((await home.markLettersSent(regisseur, batch)).reason).toBeUndefined();
    const gone = await home.fetchLetters(app, regisseur, batch, "csv");
    expect([gone.status, await gone.json()]).toEqual([410, { reason: "LETTERS_SENT" }]);
    expect((await home.proveByLetter(person, await home.codeInLetter(app, person))).viewer?.grade).toBe("LETTER");
  });

  it("are one tagged page each in Dutch, and rows that no spreadsheet takes for formulas", async () => {
    const names = ["Şule Łukasz-Çelik", "=HYPERLINK(\"http://x\")", "+31 35 \"a\"; b", "@SUM(1)", "-2"];
    for (const name of names) {
      const person = await one();
      await app.pool.query("update persons set name = $2 where id = $1", [person.personId, name]);
      await home.requestLetter(person, "1223AA", "12a");
    }
    const replaced = await one();
    await home.requestLetter(replaced, "1223AA", "99");
    await home.makeLetters(regisseur, "oost");
    await home.declare(replaced, "1214AA");
    const batch = await lastBatch();
    const csv = await home.fetchLetters(app, regisseur, batch, "csv");
    expect(csv.headers.get("cache-control")).toBe("no-store");
    expect(csv.headers.get("content-disposition")).toMatch(/^attachment; filename="brieven-[0-9a-f]{8}\.csv"$/u);
    const lines = Buffer.from(await csv.arrayBuffer()).toString("utf8").replace(/\r\n$/u, "").split("\r\n");
    expect(lines[0]).toBe("\ufeffnaam;straat;huisnummer;postcode;plaats;code;geldig_tot");
    expect(lines).toHaveLength(6);
    expect(lines.slice(1).join("\n")).not.toMatch(/(?:^|;)"?[=+@-]/mu);
    expect(lines[1]).toMatch(/^Şule Łukasz-Çelik;;12A;1223AA;Hilversum;[ACDEFGHJKLMNPQRTUVWXY34679]{10};\d{4}-\d\d-\d\d$/u);
    const pdf = await home.fetchLetters(app, regisseur, batch, "pdf");
    expect([pdf.headers.get("content-type"), pdf.headers.get("cache-control")]).toEqual(["application/pdf", "no-store"]);
    const bytes = Buffer.from(await pdf.arrayBuffer());
    const text = bytes.toString("latin1");
    expect(text.match(/\/Type \/Page\b(?!s)/gu)).toHaveLength(5);
    for (const sign of ["/Lang (nl-NL)", "/MarkInfo", "/Marked true", "/StructTreeRoot", "/DisplayDocTitle true"]) expect(text).toContain(sign);
    expect(drawn(bytes).match(/\/H1 <</gu)).toHaveLength(5);
    expect((await readPaper(bytes)).text).toContain(names[0]);
    expect((await audited("LettersDownloaded")).filter(({ outcome }) => outcome === "DONE").map(({ facts }) => facts.format)).toEqual(["csv", "pdf"]);
  });

  it("are put in one batch each, however many officials make one at the same moment", async () => {
    for (const [index, person] of (await way.residents(app, "oost", 6)).entries()) await home.requestLetter(person, "1221CC", String(index + 1));
    const answers = await Promise.all(Array.from({ length: 5 }, () => home.makeLetters(regisseur, "oost")));
    expect(answers.filter(({ reason }) => reason === "NOTHING_WAITING")).toHaveLength(4);
    const { rows } = await app.pool.query("select b.letters, count(l.id)::int as held from letter_batches b join letters l on l.batch_id = b.id where b.id = $1 group by b.id", [await lastBatch()]);
    expect(rows).toEqual([{ letters: 6, held: 6 }]);
  });
});

describe("the desk", () => {
  it("proves by the code that a person shows, for the own wijk and once", async () => {
    const person = await one("zuid");
    const { code = "" } = await home.showDeskCode(person);
    for (const stranger of [...strangers, await app.as("beheerder")]) expect((await home.proveAtDesk(stranger, code, "oost-electro")).reason).toBe("NOT_ALLOWED");
    expect((await home.proveAtDesk(app.anonymous(), code, "oost-electro")).reason).toBe("NOT_SIGNED_IN");
    expect((await home.proveAtDesk(regisseur, code, "zuid-bloemen")).reason).toBe("NOT_ALLOWED");
    expect((await home.proveAtDesk(regisseur, code, "nergens")).reason).toBe("NOT_ALLOWED");
    expect((await home.proveAtDesk(regisseur, "ACDEFGHJ", "oost-electro")).reason).toBe("CODE_EXPIRED");
    const answers = await Promise.all(Array.from({ length: 4 }, () => home.proveAtDesk(regisseur, ` ${code.toLowerCase()} `, "oost-electro")));
    expect(answers.filter(({ reason }) => reason === undefined)).toHaveLength(1);
    const { rows } = await app.pool.query("select grade, residence_way as way, buurt_id as buurt, residence_pseudonym as pseudonym from persons where id = $1", [person.personId]);
    expect(rows).toEqual([{ grade: "LETTER", way: "DESK", buurt: "oost-electro", pseudonym: null }]);
    expect((await audited("ResidenceProven")).some(({ outcome, kind, wijk }) => outcome === "NOT_ALLOWED" && kind === "person" && wijk === "oost")).toBe(true);
  });

  it("proves nobody for themself, and not by a code of yesterday or one that was replaced", async () => {
    const own = await home.showDeskCode(regisseur);
    expect((await home.proveAtDesk(regisseur, own.code ?? "", "oost-electro")).reason).toBe("NOT_FOR_YOURSELF");
    const person = await one();
    const first = await home.showDeskCode(person);
    const second = await home.showDeskCode(person);
    expect((await home.proveAtDesk(regisseur, first.code ?? "", "oost-electro")).reason).toBe("CODE_EXPIRED");
    app.setNow(new Date(Date.now() + 31 * 60_000));
    expect((await home.proveAtDesk(regisseur, second.code ?? "", "oost-electro")).reason).toBe("CODE_EXPIRED");
    app.setNow(null);
  });

  it("makes an account for who has no e-mail, in the own wijk, and a new code for its card", async () => {
    for (const stranger of strangers) expect((await home.openPaperAccount(stranger, "Bep", "oost-electro")).reason).toBe("NOT_ALLOWED");
    expect((await home.openPaperAccount(regisseur, "Bep", "zuid-bloemen")).reason).toBe("NOT_ALLOWED");
    expect((await home.openPaperAccount(regisseur, " ", "oost-electro")).reason).toBe("INVALID_TEXT");
    const { card = "", code = "" } = await home.openPaperAccount(regisseur, "Bep de Wit", "oost-electro");
    expect([card.length, code.length]).toEqual([8, 12]);
    const { rows } = await app.pool.query("select email, grade, residence_way as way from persons where name = 'Bep de Wit'");
    expect(rows).toEqual([{ email: null, grade: "LETTER", way: "DESK" }]);
    expect((await home.renewPaperCode(await app.as("regisseur-zuid"), card)).reason).toBe((await home.renewPaperCode(await app.as("regisseur-zuid"), "ACDEFGHJ")).reason);
    const renewed = await home.renewPaperCode(regisseur, card.toLowerCase());
    expect([renewed.card === card, renewed.code === code]).toEqual([true, false]);
    expect(JSON.stringify((await app.pool.query("select * from paper_accounts")).rows)).not.toContain(renewed.code);
  });

  it("lets in by the code of a card once, and says nothing of what is wrong with another", async () => {
    const enter = (code: string, headers: Record<string, string> = {}) => fetch(`${app.url}/auth/paper`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify({ code }) });
    const { card = "", code = "" } = await home.openPaperAccount(regisseur, "Gerrit Smit", "oost-vogels");
    expect((await enter(code, { origin: "https://elsewhere.example" })).status).toBe(403);
    const answers = await Promise.all(Array.from({ length: 5 }, () => enter(` ${code.toLowerCase()} `)));
    const [letIn] = answers.filter(({ status }) => status === 200);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403, 403, 403]);
    const cookie = letIn?.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const me = await (await fetch(`${app.url}/graphql`, { method: "POST", headers: { "content-type": "application/json", cookie }, body: JSON.stringify({ query: "{ me { name email grade wijk { id } } }" }) })).json();
    expect(me).toEqual({ data: { me: { name: "Gerrit Smit", email: "", grade: "LETTER", wijk: { id: "oost" } } } });
    const late = await home.renewPaperCode(regisseur, card);
    app.setNow(new Date(Date.now() + 15 * 86_400_000));
    const wrong = await Promise.all([late.code ?? "", code, "ACDEFGHJKLMN", "x", card].map(async (typed) => { const answer = await enter(typed); return [answer.status, await answer.text()]; }));
    expect(new Set(wrong.map((each) => JSON.stringify(each)))).toEqual(new Set([JSON.stringify([403, JSON.stringify({ reason: "WRONG_CODE" })])]));
    app.setNow(null);
  });
});
