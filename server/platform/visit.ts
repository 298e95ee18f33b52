// Addresses that people gave: nobody configured their hosts, so nothing about them is believed.
import { errors, request } from "undici";
import { isPrivateLiteral, OutboundRefused, pinnedAgent } from "./outbound.ts";

export const visitFaults = ["BAD_ADDRESS", "NOT_HTTPS", "NOT_PUBLIC", "TOO_MANY_REDIRECTS", "TOO_LARGE", "TOO_SLOW", "UNREACHABLE", "NOT_FOUND_THERE", "NOT_ALLOWED_THERE", "ANSWERED_BADLY"] as const;
export type VisitFault = (typeof visitFaults)[number];

export class VisitFailed extends Error {
  readonly fault: VisitFault;
  constructor(fault: VisitFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

/** What was known of the page before, by which its server can say that nothing changed. */
export interface Marks {
  readonly etag: string | null;
  readonly lastModified: string | null;
}
export interface Visited extends Marks {
  /** Null: as it was before. */
  readonly body: Buffer | null;
}
/** Throws VisitFailed. */
export type Visit = (address: string, before?: Marks) => Promise<Visited>;

export interface VisitRules {
  /** Hosts (with port) that may have private addresses and speak plain HTTP: for tests and demonstrations. */
  readonly trustedHosts: ReadonlySet<string>;
  readonly mostBytes?: number;
  /** For the whole visit, redirects and all: a server that sends a byte a second is left. */
  readonly patienceMs?: number;
}

const mostRedirects = 3;

/** Fetches over https from public addresses alone, judged anew at every redirect; at most 2 MiB, within twenty seconds. */
export function createVisit({ trustedHosts, mostBytes = 2 * 1024 * 1024, patienceMs = 20_000 }: VisitRules): Visit & { close(): Promise<void> } {
  const agents = { trusted: pinnedAgent(true, mostBytes), public: pinnedAgent(false, mostBytes) };

  async function go(address: string, before: Marks, signal: AbortSignal, redirects: number): Promise<Visited> {
    const url = judged(address, trustedHosts);
    const answer = await request(url, {
      dispatcher: trustedHosts.has(url.host) ? agents.trusted : agents.public, signal,
      // As it is: what is packed small can be without end.
      headers: { accept: "text/calendar, text/plain;q=0.5", "accept-encoding": "identity", "user-agent": "Brink agenda", ...marksOf(before) },
    });
    const { statusCode, headers, body } = answer;
    const one = (name: string): string | null => [headers[name]].flat()[0]?.slice(0, 300) ?? null;
    if (statusCode === 200 && (one("content-encoding") ?? "identity") === "identity") return { body: Buffer.from(await body.arrayBuffer()), etag: one("etag"), lastModified: one("last-modified") };
    // What is left unread is no error of anybody's.
    body.on("error", () => undefined).destroy();
    if (statusCode === 304) return { ...before, body: null };
    const onward = one("location");
    if (![301, 302, 303, 307, 308].includes(statusCode) || !onward) throw new VisitFailed(faultOf(statusCode));
    if (redirects === mostRedirects || !URL.canParse(onward, url.href)) throw new VisitFailed("TOO_MANY_REDIRECTS");
    return go(new URL(onward, url).href, before, signal, redirects + 1);
  }

  const visit: Visit = async (address, before = { etag: null, lastModified: null }) => {
    try {
      return await go(address, before, AbortSignal.timeout(patienceMs), 0);
    } catch (error) {
      throw error instanceof VisitFailed ? error : new VisitFailed(faultIn(error), error);
    }
  };
  return Object.assign(visit, { close: async () => void (await Promise.all([agents.trusted.destroy(), agents.public.destroy()])) });
}

/** The address as a URL, when its own letters forbid nothing: what its name leads to is judged when it is connected to. Throws VisitFailed. */
export function judged(address: string, trusted: ReadonlySet<string>): URL {
  if (!URL.canParse(address)) throw new VisitFailed("BAD_ADDRESS");
  const url = new URL(address);
  const isTrusted = trusted.has(url.host);
  if (url.protocol !== "https:" && !(isTrusted && url.protocol === "http:")) throw new VisitFailed(url.protocol === "http:" ? "NOT_HTTPS" : "BAD_ADDRESS");
  if (url.username || url.password) throw new VisitFailed("BAD_ADDRESS");
  if (!isTrusted && isPrivateLiteral(url.hostname)) throw new VisitFailed("NOT_PUBLIC");
  return url;
}

function marksOf({ etag, lastModified }: Marks): Record<string, string> {
  return { ...(etag ? { "if-none-match": etag } : {}), ...(lastModified ? { "if-modified-since": lastModified } : {}) };
}

function faultOf(status: number): VisitFault {
  if (status === 404 || status === 410) return "NOT_FOUND_THERE";
  return status === 401 || status === 403 ? "NOT_ALLOWED_THERE" : "ANSWERED_BADLY";
}

/** What came in the way of a connection that failed. */
export function faultIn(error: unknown): VisitFault {
  if (error instanceof OutboundRefused) return "NOT_PUBLIC";
  if (error instanceof errors.ResponseExceededMaxSizeError) return "TOO_LARGE";
  return (error as Error).name === "TimeoutError" ? "TOO_SLOW" : "UNREACHABLE";
}
