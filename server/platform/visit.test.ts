import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createVisit, VisitFailed } from "./visit.ts";

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://x");
  const to = (location: string) => void response.writeHead(302, { location }).end();
  if (pathname === "/marked") {
    if (request.headers["if-none-match"] === '"1"') return void response.writeHead(304).end();
    return void response.writeHead(200, { etag: '"1"', "last-modified": "Sun, 22 Nov 2026 10:00:00 GMT" }).end("here");
  }
  if (pathname === "/once") return to("/marked");
  if (pathname === "/round") return to("/round");
  if (pathname === "/inside") return to("https://127.0.0.1/");
  if (pathname === "/metadata") return to("https://169.254.169.254/latest/meta-data/");
  if (pathname === "/name-inside") return to("https://localhost:1/");
  if (pathname === "/plain") return to("http://example.org/");
  if (pathname === "/file") return to("file:///etc/passwd");
  if (pathname === "/packed") return void response.writeHead(200, { "content-encoding": "gzip" }).end("x");
  if (pathname === "/long") return void response.end("x".repeat(200_000));
  if (pathname === "/endless") {
    const drip = setInterval(() => response.write("x"), 50);
    return void response.on("close", () => clearInterval(drip));
  }
  if (pathname === "/silent") return undefined;
  return void response.writeHead(Number(pathname.slice(1))).end();
});
let at: string;
let visit: ReturnType<typeof createVisit>;
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  at = `http://${host}`;
  visit = createVisit({ trustedHosts: new Set([host]), mostBytes: 100_000, patienceMs: 700 });
});
afterAll(async () => {
  await visit.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const faultOf = (address: string): Promise<unknown> => visit(address).then(() => "came", (error: unknown) => (error instanceof VisitFailed ? error.fault : error));

it("follows a redirect, and hears that nothing changed", async () => {
  const { body, ...marks } = await visit(`${at}/once`);
  expect(String(body)).toBe("here");
  expect(marks).toEqual({ etag: '"1"', lastModified: "Sun, 22 Nov 2026 10:00:00 GMT" });
  expect(await visit(`${at}/once`, marks)).toEqual({ ...marks, body: null });
});

it.each([
  ["/round", "TOO_MANY_REDIRECTS"], ["/inside", "NOT_PUBLIC"], ["/metadata", "NOT_PUBLIC"], ["/name-inside", "NOT_PUBLIC"], ["/plain", "NOT_HTTPS"], ["/file", "BAD_ADDRESS"],
  ["/packed", "ANSWERED_BADLY"], ["/long", "TOO_LARGE"], ["/endless", "TOO_SLOW"], ["/silent", "TOO_SLOW"], ["/404", "NOT_FOUND_THERE"], ["/403", "NOT_ALLOWED_THERE"], ["/500", "ANSWERED_BADLY"],
])("leaves %s: %s", async (path, fault) => {
  expect(await faultOf(`${at}${path}`)).toBe(fault);
});

it.each([
  ["http://example.org/a.ics", "NOT_HTTPS"], ["https://me:secret@example.org/", "BAD_ADDRESS"], ["nonsense", "BAD_ADDRESS"], ["https://[::1]/", "NOT_PUBLIC"], ["https://10.0.0.7/", "NOT_PUBLIC"],
  ["https://localhost/", "NOT_PUBLIC"], ["https://2130706433/", "NOT_PUBLIC"], ["ftp://example.org/", "BAD_ADDRESS"],
])("never goes to %s: %s", async (address, fault) => {
  expect(await faultOf(address)).toBe(fault);
});
