import { SignJWT } from "jose";
import type { Outbound } from "../../../platform/outbound.ts";
import { CaseFailure } from "../case-system.ts";
import { type ZgwSettings, rootsOf } from "../settings.ts";

/** An object as the other side gives it: any field may be missing, null or "" whatever the specification says. */
export type Given = Readonly<Record<string, unknown>>;

export interface ZgwClient {
  /** Whether an address lies within the configured APIs: no other is ever followed. */
  within(url: string): boolean;
  get(url: string): Promise<Given>;
  /** All pages of a list. */
  list(url: string, query?: Readonly<Record<string, string>>): Promise<readonly Given[]>;
  /** Makes something. Answers it, with an address within the configured APIs. Throws CaseFailure. */
  create(url: string, body: object): Promise<Given & { readonly url: string }>;
}

interface Dependencies {
  readonly settings: ZgwSettings;
  readonly outbound: Outbound;
  readonly now: () => Date;
}

const mostPages = 20;
const coordinates = { "Accept-Crs": "EPSG:4326", "Content-Crs": "EPSG:4326" };
/** The same may go well later: the other side is too busy, or somebody else is at the same object. */
const healing = [408, 409, 423, 425, 429];

/** Speaks the ZGW APIs: a token of its own for every call, requests as the specifications want them, answers as real servers give them. Throws CaseFailure. */
export function zgwClient({ settings, outbound, now }: Dependencies): ZgwClient {
  const roots = rootsOf(settings);
  const secret = new TextEncoder().encode(settings.clientSecret);
  const { clientId } = settings;

  function within(url: string): boolean {
    if (!URL.canParse(url)) return false;
    // As it would be asked: "…/api/v1/../../elsewhere" is elsewhere.
    const { origin, pathname, username, password } = new URL(url);
    return !username && !password && roots.some((root) => `${origin}${pathname}`.startsWith(`${root}/`));
  }

  // No person is named: the calls are the site's.
  const token = () =>
    new SignJWT({ client_id: clientId, user_id: "brink", user_representation: "Brink" }).setProtectedHeader({ alg: "HS256", typ: "JWT" }).setIssuer(clientId).setIssuedAt(now()).sign(secret);

  async function call(url: string, body?: object): Promise<unknown> {
    if (!within(url)) throw new CaseFailure("ODD_ANSWER", "an address outside the configured APIs");
    const what = `${body ? "POST" : "GET"} ${new URL(url).pathname}`;
    const headers = {
      authorization: `Bearer ${await token()}`, accept: "application/json", ...(body && { "content-type": "application/json" }), ...(url.startsWith(`${settings.zaken}/zaken`) && coordinates),
    };
    let status: number;
    let text: string;
    try {
      const response = await outbound(url, { method: body ? "POST" : "GET", headers, ...(body && { body: JSON.stringify(body) }) });
      [status, text] = [response.status, await response.text()];
    } catch (error) {
      throw new CaseFailure("UNREACHABLE", `${what}: ${(error as Error).name}`, { heals: true });
    }
    const answer = parsed(text);
    if (status >= 200 && status < 300) return answer;
    const said = `${what}: ${status} ${complaintOf(answer)}`.trim();
    if (status >= 500 || healing.includes(status)) throw new CaseFailure("UNREACHABLE", said, { heals: true, status });
    throw new CaseFailure(status === 401 || status === 403 ? "NOT_AUTHORISED" : "REFUSED_THERE", said, { status });
  }

  return {
    within,
    async get(url) {
      const answer = await call(url);
      if (!isObject(answer)) throw new CaseFailure("ODD_ANSWER", `GET ${new URL(url).pathname}: no object`, { heals: true });
      return answer;
    },
    async list(url, query = {}) {
      const found: Given[] = [];
      let next: string | null = `${url}${Object.keys(query).length ? `?${new URLSearchParams(query)}` : ""}`;
      for (let page = 0; next && page < mostPages; page += 1) {
        const answer = await call(next);
        // Some lists have no pages.
        const rows: unknown = Array.isArray(answer) ? answer : isObject(answer) ? answer["results"] : null;
        if (!Array.isArray(rows)) throw new CaseFailure("ODD_ANSWER", `GET ${new URL(next).pathname}: no list`, { heals: true });
        found.push(...rows.filter(isObject));
        next = isObject(answer) ? textOf(answer["next"]) : null;
      }
      return found;
    },
    async create(url, body) {
      const made = await call(url, body);
      const address = isObject(made) ? textOf(made["url"]) : null;
      // It may have been made all the same: a next try finds it.
      if (!isObject(made) || address === null || !within(address)) throw new CaseFailure("ODD_ANSWER", `POST ${new URL(url).pathname}: no address of what was made`, { heals: true });
      return { ...made, url: address };
    },
  };
}

const isObject = (value: unknown): value is Given => typeof value === "object" && value !== null && !Array.isArray(value);

/** A text with something in it, or null. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What was wrong, by the codes of the specification: its sentences may repeat what was sent. */
function complaintOf(answer: unknown): string {
  if (!isObject(answer)) return "";
  const codes = Array.isArray(answer["invalidParams"]) ? answer["invalidParams"].filter(isObject).map(({ name, code }) => `${textOf(name) ?? "?"}: ${textOf(code) ?? "?"}`) : [];
  return [textOf(answer["code"]) ?? "", ...codes].filter(Boolean).join(", ").slice(0, 300);
}
