// A municipality's case system on a free port: as strict as the specifications with what it is sent, as loose as real servers in its answers, and in trouble on command.
import { jwtVerify } from "jose";
import { randomUUID } from "node:crypto";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ZgwSettings } from "#server/features/cases/settings.ts";
import { answered, catalogueAt } from "./recorded.ts";
import { problemsOf } from "./strict.ts";

type Row = Record<string, unknown>;
/** before: nothing is done · after: it is done and the answer is lost · twice: a proxy sends it twice · or another answer, without anything done. */
export type Trouble = "before" | "after" | "twice" | { readonly status: number; readonly body?: unknown };

export interface ZgwServer {
  readonly url: string;
  readonly settings: ZgwSettings;
  /** "POST zaken", in the order in which they were asked. */
  readonly asked: string[];
  /** What went wrong with requests: none in a good test. */
  readonly complaints: string[];
  rows(resource: string): Row[];
  /** Makes something as an official of the municipality does. Answers its address. */
  make(api: string, resource: string, row: Row, path?: string): string;
  /** The next requests of this kind ("POST zaken") meet this trouble, so many times. */
  trouble(at: string, what: Trouble, times?: number): void;
  /** Ends all trouble. */
  calm(): void;
  stop(): Promise<void>;
}

const secret = "a secret that the case system shares with the site";
export const notificationAuth = "Bearer 0123456789abcdef0123456789abcdef";
/** What there is one of: in Open Zaak too. */
const unique: Readonly<Record<string, readonly string[]>> = {
  zaken: ["identificatie", "bronorganisatie"], enkelvoudiginformatieobjecten: ["identificatie", "bronorganisatie"], zaakinformatieobjecten: ["zaak", "informatieobject"],
  statussen: ["zaak", "datumStatusGezet"], resultaten: ["zaak"], besluiten: ["identificatie", "verantwoordelijkeOrganisatie"],
};
const unpaged = ["zaakinformatieobjecten", "zaakeigenschappen", "abonnement"];

export async function startZgwServer(change: Partial<ZgwSettings> = {}): Promise<ZgwServer> {
  const stored = new Map<string, Row[]>();
  const troubles = new Map<string, Trouble[]>();
  const asked: string[] = [];
  const complaints: string[] = [];
  const server = createServer((request, response) => void handle(request, response).catch((error: unknown) => {
    complaints.push(String(error));
    response.destroy();
  }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const api = (name: string) => `${url}/${name}/api/v1`;
  const settings: ZgwSettings = {
    kind: "ZGW", zaken: api("zaken"), catalogi: api("catalogi"), documenten: api("documenten"), besluiten: api("besluiten"), notificaties: null, clientId: "brink", clientSecret: secret, domain: "HVSUM", rsin: "123456782",
    caseType: "WIJKBUDGET", documentType: "Aanvraag", decisionTypes: { granted: "Subsidie verleend", refused: "Subsidie afgewezen" }, sendsDecisions: false, amountProperty: "toegekendBedrag",
    results: { granted: "Verleend", refused: "Afgewezen", withdrawn: "Ingetrokken" }, notificationAuth, ...change,
  };
  for (const [resource, rows] of Object.entries(catalogueAt(settings.catalogi, settings.domain, settings.rsin))) stored.set(resource, rows.map((row) => ({ ...row })));
  const rows = (resource: string): Row[] => stored.get(resource) ?? stored.set(resource, []).get(resource) ?? [];

  function make(name: string, resource: string, body: Row, path = resource): string {
    const uuid = randomUUID();
    const made = { ...answered[resource], ...body, url: `${api(name)}/${path}/${uuid}`, uuid, ...(resource === "zaken" && { uiterlijkeEinddatumAfdoening: "2027-02-22", laatstGemuteerd: new Date().toISOString() }) };
    rows(resource).push(made);
    return made.url;
  }

  const refused = (status: number, code: string, invalidParams: object[] = []) => ({ status, body: { type: "", code, title: "", status, detail: "", instance: "", invalidParams } });

  function create(name: string, resource: string, path: string, body: Row): { status: number; body: unknown } {
    const problems = problemsOf(name, resource, body);
    if (problems.length) {
      complaints.push(`${resource}: ${problems.join("; ")}`);
      return refused(400, "invalid", problems.map((each) => ({ name: each, code: "invalid", reason: "" })));
    }
    for (const [field, value] of Object.entries(body)) {
      if (typeof value === "string" && value.startsWith(url) && !existing(value)) return refused(400, "invalid", [{ name: field, code: "does_not_exist", reason: "" }]);
    }
    const alike = unique[resource];
    if (alike && rows(resource).some((row) => alike.every((field) => row[field] === body[field]))) return refused(400, "invalid", [{ name: alike[0], code: "unique", reason: "" }]);
    return { status: 201, body: existing(make(name, resource, body, path)) };
  }

  const existing = (address: string): Row | undefined => [...stored.values()].flat().find((row) => row["url"] === address);

  function list(resource: string, query: URLSearchParams, path: string): { status: number; body: unknown } {
    const day = query.get("datumGeldigheid");
    const found = rows(resource).filter((row) => [...query].every(([name, value]) => name === "page" || name === "datumGeldigheid" || row[name] === undefined || row[name] === value)
      && (!day || ((row["beginGeldigheid"] ?? "") as string) <= day && day <= ((row["eindeGeldigheid"] ?? "9999") as string))
      && (resource !== "zaakeigenschappen" || String(row["url"]).includes(path)));
    return { status: 200, body: unpaged.includes(resource) ? found : { count: found.length, next: null, previous: null, results: found } };
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "", url);
    const [, name = "", path = ""] = /^\/(\w+)\/api\/v1\/(.+)$/u.exec(pathname) ?? [];
    const resource = path.split("/").filter((part) => !/^[0-9a-f-]{36}$/u.test(part)).at(-1) ?? "";
    const isOne = existing(`${url}${pathname}`) !== undefined;
    const what = `${request.method} ${resource}${request.method === "GET" && isOne ? " one" : ""}`;
    asked.push(what);
    const text = await new Promise<string>((resolve) => {
      let heard = "";
      request.setEncoding("utf8").on("data", (part: string) => (heard += part)).on("end", () => resolve(heard));
    });
    if (!(await isKnown(request, resource))) return send(response, refused(403, "not_authenticated"));
    const trouble = troubles.get(what)?.shift();
    if (trouble === "before") return send(response, { status: 503, body: {} });
    if (typeof trouble === "object") return send(response, { status: trouble.status, body: trouble.body ?? { code: "trouble" } });
    const answer = () => (request.method === "POST" ? create(name, resource, path, JSON.parse(text) as Row) : isOne ? { status: 200, body: existing(`${url}${pathname}`) } : rows(resource).length || stored.has(resource) || resource in answered || resource === "zaakeigenschappen" ? list(resource, searchParams, path) : refused(404, "not_found"));
    if (trouble === "twice") answer();
    const answering = answer();
    if (trouble === "after") return void response.destroy();
    send(response, answering);
  }

  async function isKnown({ headers, method }: IncomingMessage, resource: string): Promise<boolean> {
    try {
      const { payload } = await jwtVerify((headers.authorization ?? "").replace(/^Bearer /u, ""), new TextEncoder().encode(settings.clientSecret), { algorithms: ["HS256"], issuer: settings.clientId, currentDate: new Date() });
      if (payload["client_id"] !== settings.clientId || typeof payload.iat !== "number" || !payload["user_id"]) throw new Error("claims");
      if (resource === "zaken" && (headers["accept-crs"] !== "EPSG:4326" || headers["content-crs"] !== "EPSG:4326")) throw new Error("no coordinates");
      if (method === "POST" && !headers["content-type"]?.startsWith("application/json")) throw new Error("no JSON");
      return true;
    } catch (error) {
      complaints.push(String(error));
      return false;
    }
  }

  return {
    url, settings, asked, complaints, rows, make,
    calm: () => troubles.clear(),
    trouble: (at, what, times = 1) => void troubles.set(at, [...(troubles.get(at) ?? []), ...Array.from({ length: times }, () => what)]),
    stop: () => new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

function send(response: ServerResponse, { status, body }: { status: number; body: unknown }): void {
  response.writeHead(status, { "content-type": "application/json", "API-version": "1.5.1" }).end(JSON.stringify(body));
}
