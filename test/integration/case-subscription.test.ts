// How the municipality's system is asked to tell of its cases: once, of its own organisation, whatever went wrong before.
import { subscribe } from "#server/features/cases/incoming/subscribe.ts";
import { zgwClient } from "#server/features/cases/zgw/client.ts";
import { createOutbound } from "#server/platform/outbound.ts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type ZgwServer, notificationAuth, startZgwServer } from "../support/zgw-server/server.ts";

const site = "https://brink.example";
const callbackUrl = `${site}/cases/notifications`;
let zgw: ZgwServer;
let outbound: ReturnType<typeof createOutbound>;
beforeEach(async () => {
  zgw = await startZgwServer();
  outbound = createOutbound({ hosts: new Set(), internalHosts: new Set([new URL(zgw.url).host]) });
});
afterEach(async () => {
  await outbound.close();
  await zgw.stop();
});

async function ask(): Promise<void> {
  const settings = { ...zgw.settings, notificaties: `${zgw.url}/notificaties/api/v1` };
  await subscribe(settings, zgwClient({ settings, outbound, now: () => new Date() }), site);
}
const there = () => zgw.rows("abonnement").filter((each) => each["callbackUrl"] === callbackUrl);

it("asks for cases and decisions of its own organisation, with the word by which it will know who tells", async () => {
  await ask();
  expect(there()).toMatchObject([{ callbackUrl, auth: notificationAuth, kanalen: [{ naam: "zaken", filters: { bronorganisatie: "123456782" } }, { naam: "besluiten", filters: { verantwoordelijke_organisatie: "123456782" } }] }]);
  expect(zgw.complaints).toEqual([]);
});

it("asks once, beside what others asked, also at every next start and where the answer was lost", async () => {
  zgw.make("notificaties", "abonnement", { callbackUrl: "https://elsewhere.example/told", auth: "theirs", kanalen: [] });
  zgw.trouble("POST abonnement", "after");
  await expect(ask()).rejects.toMatchObject({ problem: "UNREACHABLE" });
  await ask();
  await ask();
  expect([there().length, zgw.rows("abonnement").length]).toEqual([1, 2]);
});

it("says why it was not taken", async () => {
  zgw.trouble("GET abonnement", "before");
  await expect(ask()).rejects.toMatchObject({ problem: "UNREACHABLE" });
  zgw.trouble("POST abonnement", { status: 403 });
  await expect(ask()).rejects.toMatchObject({ problem: "NOT_AUTHORISED" });
  expect(there()).toEqual([]);
});
