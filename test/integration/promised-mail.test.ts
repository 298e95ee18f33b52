// The whole way, to a real mail server: what people prefer is what arrives, with the way to stop it in its head.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Person, type TestApp, startApp } from "../support/app.ts";
import { type MoodyMailServer, moodyMailServer } from "../support/moody-mail-server.ts";
import * as near from "../support/neighbourhood.ts";
import { settings } from "../support/preferences.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let server: MoodyMailServer;
beforeAll(async () => {
  server = await moodyMailServer();
  app = await startApp({ publicUrl: "https://brink.example", smtpUrl: server.url, mailFrom: "Brink <brink@brink.example>" });
});
afterAll(async () => {
  await app.stop();
  await server.stop();
});

const emailOf = async (person: Person): Promise<string> => (await person.ask("{ me { email } }")).me.email;
const takenFor = (email: string) => server.taken.filter(({ envelope }) => envelope.to === email);

it("sends an answer to who wants it at once, in two forms, and nothing to who does not", async () => {
  const [wants, gathers, refuses, speaker] = (await way.residents(app, "oost", 4)) as [Person, Person, Person, Person];
  await settings.prefer(gathers, "TALK", "DAY");
  await settings.prefer(refuses, "TALK", "NEVER");
  const themeId = await near.themeIn(app);
  for (const person of [wants, gathers, refuses]) {
    const { comment } = await near.postComment(person, { themeId });
    await near.postComment(speaker, { themeId, replyTo: comment?.id });
  }
  const email = await emailOf(wants);
  await vi.waitFor(() => expect(takenFor(email)).toHaveLength(1), { timeout: 25_000 });
  const [mail] = takenFor(email);
  const head = Object.fromEntries(mail?.headers.map(({ key, value }) => [key, value]) ?? []);
  expect(head["list-unsubscribe"]).toMatch(/^<https:\/\/brink\.example\/afmelden\/TALK\.[\w-]+>$/u);
  expect(head["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
  expect(mail?.text).toContain("Iemand heeft geantwoord op je reactie");
  expect(mail?.html).toContain("Iemand heeft geantwoord op je reactie");
  await near.settled(app);
  // All that was to be mailed has been.
  await vi.waitFor(async () => expect((await app.pool.query("select from mails where sent_at is null")).rowCount).toBe(0), { timeout: 25_000 });
  for (const person of [gathers, refuses]) expect(takenFor(await emailOf(person))).toEqual([]);
  expect(takenFor(email)).toHaveLength(1);
});
