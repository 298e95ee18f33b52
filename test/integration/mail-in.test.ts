// What comes in by mail, over a real socket: answers to a talk, mail that came back, and complaints.
import { replyAddress, returnAddress } from "#server/features/post/reply-address.ts";
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Person, type TestApp, startApp, testKeys } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import { freePort } from "../support/free-port.ts";
import { emailOf } from "../support/privacy.ts";
import * as way from "../support/way.ts";

const domain = "brink.example";
let app: TestApp;
let port: number;
let writer: Person;
let answerer: Person;
let initiativeId: string;
let commentId: string;
beforeAll(async () => {
  port = await freePort();
  app = await startApp({ mailIn: { port, domain } });
  ({ id: initiativeId } = await way.inDraagvlak(app, "oost", 150_000));
  [writer, answerer] = (await way.residents(app, "oost", 2)) as [Person, Person];
  commentId = (await near.postComment(writer, { initiativeId })).comment?.id ?? "";
});
afterAll(() => app.stop());

interface Sent {
  readonly to: string;
  readonly from?: string;
  readonly text?: string;
  readonly raw?: string;
  readonly headers?: Record<string, string>;
  readonly messageId?: string;
  readonly attachments?: { filename: string; content: Buffer }[];
}
/** What the door said: 250, or its number and words. */
async function send({ to, from = "", text = "Ik doe mee.", raw, ...rest }: Sent): Promise<string> {
  const transport = createTransport({ host: "127.0.0.1", port, ignoreTLS: true });
  const envelope = { from: from || "", to };
  try {
    return (await transport.sendMail(raw ? { envelope, raw } : { envelope, from: from || "mailer@elsewhere.example", to, text, subject: "Re", ...rest })).response;
  } catch (error) {
    return (error as { response?: string }).response ?? String(error);
  } finally {
    transport.close();
  }
}
const addressFor = (person: Person, now = app.now()) => replyAddress(testKeys, person.personId ?? "", commentId, now, domain);
const answers = async (): Promise<string[]> => (await app.pool.query<{ text: string }>("select text from comments where parent_id = $1 order by id", [commentId])).rows.map(({ text }) => text);
const said = async (mail: Omit<Sent, "to" | "from">) => send({ to: addressFor(answerer), from: await emailOf(app, answerer), ...mail });

describe("an answer by mail", () => {
  it("stands in the talk as its writer's, without what it quotes, and once however often it is brought", async () => {
    const mail = { text: "Ik help graag mee.\n\nOp 3 mrt 2026 schreef Brink <x@y.example>:\n> Er is nieuws\n", messageId: "<een@anna.example>", attachments: [{ filename: "foto.jpg", content: Buffer.alloc(1000) }] };
    for (let times = 0; times < 3; times += 1) expect(await said(mail)).toMatch(/^250/u);
    expect(await answers()).toEqual(["Ik help graag mee."]);
    const { rows } = await app.pool.query("select author_id from comments where parent_id = $1", [commentId]);
    expect(rows).toEqual([{ author_id: answerer.personId }]);
    expect(await Promise.all([1, 2, 3].map(() => said({ ...mail, text: "Tegelijk.", messageId: "<twee@anna.example>" })))).toSatisfy((all: string[]) => all.every((each) => each.startsWith("250") || each.startsWith("451")));
    expect((await answers()).filter((text) => text === "Tegelijk.")).toHaveLength(1);
  });

  it("of somebody else, forged or late is refused at the door, with no mail of ours", async () => {
    const before = await answers();
    // The one who is answered hears of the answers.
    const mails = async () => (await app.pool.query("select from mails where to_address <> $1", [await emailOf(app, writer)])).rowCount;
    const sent = await mails();
    const mine = addressFor(answerer);
    expect(await send({ to: mine, from: await emailOf(app, writer) })).toMatch(/^550 5\.1\.1/u);
    expect(await send({ to: mine, from: "nobody@elsewhere.example" })).toMatch(/^550 5\.1\.1/u);
    const own = await emailOf(app, answerer);
    for (const froms of [["anna@elsewhere.example"], [own, "anna@elsewhere.example"], []]) expect(await said({ raw: `${froms.map((from) => `From: ${from}\r\n`).join("")}Subject: x\r\n\r\nIk doe mee.\r\n` })).toMatch(/^550 5\.1\.1/u);
    const forged = mine.replace(/[0-9a-f]{4}@/u, (end) => `${end === "0000@" ? "1111" : "0000"}@`);
    expect(await send({ to: forged, from: own })).toMatch(/^550 5\.1\.1/u);
    expect(await send({ to: addressFor(answerer, new Date(app.now().getTime() - 31 * 86_400_000)), from: own })).toMatch(/^550 5\.1\.6/u);
    for (const to of [`iemand@${domain}`, "iemand@elsewhere.example", `antwoord+@${domain}`, `terug+${"0".repeat(48)}@${domain}`]) expect(await send({ to, from: own })).toMatch(/^550/u);
    expect([await answers(), await mails()]).toEqual([before, sent]);
  });

  it("is under the same rules as on the page", async () => {
    expect(await said({ text: "x".repeat(20_000) })).toMatch(/^550 5\.7\.1 .*TEXT_TOO_LONG/u);
    expect(await said({ text: "> alleen wat er al stond\n" })).toMatch(/^550 5\.6\.0/u);
    await near.hideComment(await app.as("regisseur-oost"), commentId, "Geen namen");
    expect(await said({})).toMatch(/^550 5\.7\.1 .*(?:NOT_ALLOWED|NOT_FOUND)/u);
    await app.pool.query("update comments set hidden_at = null, hidden_by = null, hidden_reason = null where id = $1", [commentId]);
  });

  it("of a machine is dropped without a word", async () => {
    const before = await answers();
    expect(await said({ headers: { "Auto-Submitted": "auto-replied" } })).toMatch(/^250/u);
    expect(await said({ headers: { Precedence: "bulk" } })).toMatch(/^250/u);
    expect(await answers()).toEqual(before);
  });

  it("of ten megabytes is refused before it is sent", async () => {
    const large = { filename: "film.mp4", content: Buffer.alloc(7_500_000) };
    expect(await said({ attachments: [large] })).toMatch(/too large|^552|size/iu);
  });

  it("stops where somebody's limit is", async () => {
    const results: string[] = [];
    for (let n = 0; n < 40 && !results.at(-1)?.startsWith("450"); n += 1) results.push(await said({ text: `Antwoord ${n}`, messageId: `<vloed-${n}@anna.example>` }));
    expect(results.at(-1)).toMatch(/^450 4\.7\.1 .*TOO_OFTEN/u);
  });
});

describe("a mail that came back", () => {
  const mailed = async (to: string): Promise<string> => (await app.pool.query<{ id: string }>("insert into mails (to_address, subject, body, source, created_at, sent_at) values ($1, 's', 'b', gen_random_uuid()::text, now(), now()) returning id", [to])).rows[0]?.id ?? "";
  const report = (kind: string, parts: readonly (readonly [string, string])[]) =>
    [`From: <>`, "Subject: report", "MIME-Version: 1.0", `Content-Type: multipart/report; report-type=${kind}; boundary=b`, "", ...parts.flatMap(([type, text]) => ["--b", `Content-Type: ${type}`, "", text]), "--b--", ""].join("\r\n");
  const notDelivered = (action: string, status: string) => report("delivery-status", [["text/plain", "Sorry."], ["message/delivery-status", `Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; x@y.example\r\nAction: ${action}\r\nStatus: ${status}\r\n`]]);
  const trouble = async (person: Person) => (await person.ask("{ me { mailTrouble } }")).me.mailTrouble;

  it("for good is seen by whose address it is, and ends when they say so", async () => {
    const mailId = await mailed(await emailOf(app, writer));
    const to = returnAddress(testKeys, mailId, domain);
    for (const [action, status] of [["delayed", "4.4.1"], ["failed", "5.2.2"], ["failed", "5.7.1"]] as const) expect(await send({ to, raw: notDelivered(action, status) })).toMatch(/^250/u);
    expect(await trouble(writer)).toBeNull();
    expect(await send({ to, raw: notDelivered("failed", "5.1.1") })).toMatch(/^250/u);
    expect(await trouble(writer)).toBe("BOUNCED");
    expect(await trouble(answerer)).toBeNull();
    await writer.ask("mutation { forgetMailTrouble { __typename } }");
    expect(await trouble(writer)).toBeNull();
  });

  it("as a complaint is kept for the mail that it names, and never as less than not arriving", async () => {
    const mailId = await mailed(await emailOf(app, answerer));
    const complaint = (type: string, id: string) => report("feedback-report", [["text/plain", "Spam."], ["message/feedback-report", `Feedback-Type: ${type}\r\nUser-Agent: x/1\r\nVersion: 1\r\n`], ["message/rfc822", `From: Brink <a@b.example>\r\nMessage-ID: <${id}@brink>\r\nSubject: x\r\n\r\nhello`]]);
    const to = `klacht@${domain}`;
    for (const [type, id] of [["not-spam", mailId], ["abuse", "00000000-0000-0000-0000-000000000000"], ["abuse", "x"]] as const) expect(await send({ to, raw: complaint(type, id) })).toMatch(/^250/u);
    expect(await trouble(answerer)).toBeNull();
    expect(await send({ to, raw: complaint("abuse", mailId) })).toMatch(/^250/u);
    expect(await trouble(answerer)).toBe("COMPLAINED");
    await send({ to: returnAddress(testKeys, mailId, domain), raw: notDelivered("failed", "5.1.1") });
    expect(await trouble(answerer)).toBe("BOUNCED");
    await send({ to, raw: complaint("abuse", mailId) });
    expect(await trouble(answerer)).toBe("BOUNCED");
  });
});
