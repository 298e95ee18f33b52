// Three providers beside the town: for residents and organisations, for staff, and one that lies.
import { type IdentityProvider, readIdentityProviders } from "#server/features/members/identity-provider.ts";
import { afterAll, afterEach, beforeAll } from "vitest";
import { startApp, type TestApp } from "./app.ts";
import type { Browser } from "./browser-jar.ts";
import { client, freePort, startLyingProvider, startProvider, type LyingProvider, type RealProvider } from "./identity-provider.ts";

export const residentClaims = { subject: "bsn", level: "authsp_level", postcode: "postcode", houseNumber: "huisnummer", houseLetter: "huisletter" };
export let app: TestApp;
export let [broker, staff, liar] = [] as unknown as [RealProvider, RealProvider, LyingProvider];
export let providers: readonly IdentityProvider[];

beforeAll(async () => {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const returning = (...ids: string[]) => ids.map((id) => `${publicUrl}/auth/return/${id}`);
  broker = await startProvider(returning("digid", "digid-nin", "eherkenning"), ["bsn", "nin", "authsp_level", "postcode", "huisnummer", "huisletter", "kvk", "loa"]);
  staff = await startProvider(returning("gemeente"), ["email", "email_verified"], true);
  liar = await startLyingProvider();
  const resident = { kind: "RESIDENT", ...client, levels: ["10", "20", "25", "30"], leastLevel: "20" };
  providers = readIdentityProviders(JSON.stringify([
    { id: "digid", name: "DigiD", issuer: broker.issuer, claims: residentClaims, ...resident },
    { id: "digid-nin", name: "DigiD (andere broker)", issuer: broker.issuer, claims: { ...residentClaims, subject: "nin" }, ...resident },
    { id: "leugens", name: "DigiD (vals)", issuer: liar.issuer, claims: residentClaims, ...resident },
    { id: "weg", name: "DigiD (weg)", issuer: `http://127.0.0.1:${await freePort()}`, claims: residentClaims, ...resident },
    { id: "eherkenning", kind: "ORGANISATION", name: "eHerkenning", issuer: broker.issuer, ...client, claims: { level: "loa", organisation: "kvk" }, levels: ["loa2", "loa3", "loa4"], leastLevel: "loa3" },
    { id: "gemeente", kind: "STAFF", name: "Medewerkers van de gemeente", issuer: staff.issuer, ...client, claims: { level: "acr" }, levels: ["wachtwoord", "tweede-factor"], leastLevel: "tweede-factor", amr: ["otp", "hwk"], domains: ["gemeente.example"] },
    { id: "gemeente-vals", kind: "STAFF", name: "Vals", issuer: liar.issuer, ...client, claims: { level: "acr" }, levels: ["wachtwoord", "tweede-factor"], leastLevel: "tweede-factor", amr: ["otp"], domains: ["gemeente.example"] },
  ]));
  app = await startApp({ port, publicUrl, identityProviders: providers, internalHosts: providers.map(({ issuer }) => new URL(issuer).host) });
  await app.pool.query("update organisations set kvk = '12345678' where id = 'versa'");
});
afterAll(async () => {
  await Promise.all([app.stop(), broker.stop(), staff.stop(), liar.stop()]);
});
afterEach(() => {
  app.setNow(null);
  liar.lies({});
});

export const begin = async (browser: Browser, provider: string, back = "/mijn") => (await browser.post("/auth/begin", { provider, back })).body as { to: string; reason?: string };

/** Goes the provider's whole way, as a browser follows it; the answer is the address on our side with which it comes back. */
export async function throughProvider(to: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = to;
  for (let steps = 0; steps < 10; steps += 1) {
    if (at.startsWith(app.url)) return at.slice(app.url.length);
    const answer = await fetch(at, { redirect: "manual", headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") } });
    for (const each of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (each.split(";")[0] ?? "").split("=");
      cookies.set(name, value);
    }
    const location = answer.headers.get("location");
    if (!location) throw new Error(`the provider stopped: ${answer.status} ${await answer.text()}`);
    at = new URL(location, at).href;
  }
  throw new Error("the provider goes round");
}

export async function comeIn(browser: Browser, provider: string, back?: string): Promise<{ status: number; location: string }> {
  return arrive(browser, await throughProvider((await begin(browser, provider, back)).to));
}
export async function arrive(browser: Browser, address: string): Promise<{ status: number; location: string }> {
  const { status, location } = await browser.get(address);
  return { status, location: location ?? "" };
}
export const reasonIn = ({ location }: { location: string }) => new URL(location, app.url).searchParams.get("reden");
export const lastAct = async () => (await app.pool.query("select act, outcome, facts from audit_log order by id desc limit 1")).rows[0];
export let made = 123_456_789;
/** A number that passes the check on eleven and belongs to nobody: the test range begins with 9. */
export function bsn(): string {
  for (;;) {
    made += 1;
    const digits = `9${String(made).slice(1)}`;
    const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
    if (sum % 11 === 0) return digits;
  }
}
