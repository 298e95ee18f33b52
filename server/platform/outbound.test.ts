import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createOutbound, isPublic } from "./outbound.ts";

const server = createServer((request, response) => {
  if (request.url === "/elsewhere") return response.writeHead(302, { location: "/" }).end();
  if (request.url === "/long") return response.end("x".repeat(2_000_000));
  // An answer that does not come, and one that begins and does not end.
  if (request.url === "/never") return;
  if (request.url === "/slow") return response.write("h");
  return response.end("here");
});
let host: string;
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  host = `localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => {
  server.close(closed);
  server.closeAllConnections();
}));

const refusedBy = (error: unknown): string => `${String(error)} ${String((error as Error).cause)}`;

it("reaches what is configured, and follows nobody further", async () => {
  const outbound = createOutbound({ hosts: new Set(), internalHosts: new Set([host]) });
  expect(await (await outbound(`http://${host}/`)).text()).toBe("here");
  await expect(outbound(`http://${host}/elsewhere`)).rejects.toThrow();
  await expect(outbound(`http://${host}/long`).then((answer) => answer.text())).rejects.toThrow();
  await outbound.close();
});

it.each(["/never", "/slow"])("waits no longer than it should: %s", async (path) => {
  const outbound = createOutbound({ hosts: new Set(), internalHosts: new Set([host]) }, 100);
  await expect(outbound(`http://${host}${path}`).then((answer) => answer.text())).rejects.toMatchObject({ name: "TimeoutError" });
  await outbound.close();
});

it.each([
  ["a host that nobody configured", (at: string) => `http://other.${at}/`, "not configured"],
  ["plain HTTP to the open internet", () => "http://api.example/", "not allowed"],
  ["a password in the address", () => "https://me:secret@api.example/", "password"],
  ["a file", () => "file:///etc/passwd", "not configured"],
  ["a name that leads inside", () => "https://localhost:8443/", "no public address"],
  ["an address inside", () => "https://169.254.169.254/", "not public"],
  ["an IPv6 address inside", () => "https://[::1]/", "not public"],
] as const)("refuses %s", async (_what, url, why) => {
  const outbound = createOutbound({ hosts: new Set(["api.example", "localhost:8443", "169.254.169.254", "[::1]"]), internalHosts: new Set([host]) });
  const error = await outbound(url(host)).then(() => null, (reason: unknown) => reason);
  expect(refusedBy(error)).toContain(why);
  await outbound.close();
});

it("knows which addresses are of the open internet", () => {
  for (const address of ["8.8.8.8", "185.3.211.1", "2a02:a40::1"]) expect(isPublic(address), address).toBe(true);
  for (const address of ["127.0.0.1", "10.1.2.3", "192.168.1.1", "172.20.0.1", "169.254.169.254", "100.64.1.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "::ffff:127.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1"]) expect(isPublic(address), address).toBe(false);
});
