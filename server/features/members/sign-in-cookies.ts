import "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type Session, type Sessions, hashToken, newToken } from "../../platform/session.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { endThisSession } from "./commands/end-session.ts";

type Cookies = Readonly<Record<string, string | undefined>>;
interface Dependencies {
  readonly sessions: Sessions;
  readonly transact: Transact;
  readonly publicUrl: string | null;
  readonly now: () => Date;
}

/** Who is signed in in a browser, kept as cookies that no script can read. */
export interface Door {
  /** Whose session these cookies carry. */
  sessionOf(cookies: Cookies): Promise<Session | null>;
  /** The same for a request: if the person's rights changed, the browser gets a new token with the answer. */
  enter(request: FastifyRequest, reply: FastifyReply): Promise<Session | null>;
  /** Begins to carry this session; one of before ends. */
  open(request: FastifyRequest, reply: FastifyReply, token: string): Promise<void>;
  close(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** Makes the browser known for an hour; the answer is what is stored of it. */
  mark(request: FastifyRequest, reply: FastifyReply): string;
  /** As `mark` answered before, or null for another browser. */
  browserHashOf(request: FastifyRequest): string | null;
}

const hourSeconds = 3_600;
const monthSeconds = 30 * 24 * hourSeconds;

export function createDoor({ sessions, transact, publicUrl, now }: Dependencies): Door {
  const isSecure = (request: FastifyRequest) => (publicUrl ? publicUrl.startsWith("https:") : request.protocol === "https");
  // By its prefix a browser takes a cookie from this host over https only: not from a neighbour in the same domain.
  const nameOf = (name: string, secure: boolean) => (secure ? `__Host-${name}` : name);
  const optionsFor = (request: FastifyRequest) => ({ path: "/", httpOnly: true, sameSite: "lax", secure: isSecure(request) }) as const;
  const read = (cookies: Cookies, name: string) => cookies[nameOf(name, true)] ?? (publicUrl?.startsWith("https:") ? undefined : cookies[name]);
  const sessionCookie = "brink_session";
  const browserCookie = "brink_browser";

  function give(request: FastifyRequest, reply: FastifyReply, name: string, value: string, maxAge: number): void {
    reply.setCookie(nameOf(name, isSecure(request)), value, { ...optionsFor(request), maxAge });
  }

  async function end(request: FastifyRequest): Promise<void> {
    const token = read(request.cookies, sessionCookie);
    const session = await sessions.find(token, now());
    if (!token || !session) return;
    await transact({ viewer: session.personId, session: session.id, now: now() }, endThisSession);
    sessions.forget(token);
  }

  const door: Door = {
    sessionOf: (cookies) => sessions.find(read(cookies, sessionCookie), now()),
    async enter(request, reply) {
      const session = await door.sessionOf(request.cookies);
      const renewed = session && (await sessions.renew(read(request.cookies, sessionCookie) ?? "", now()));
      if (renewed) give(request, reply, sessionCookie, renewed, monthSeconds);
      return session;
    },
    async open(request, reply, token) {
      await end(request);
      give(request, reply, sessionCookie, token, monthSeconds);
    },
    async close(request, reply) {
      await end(request);
      reply.clearCookie(nameOf(sessionCookie, isSecure(request)), optionsFor(request));
    },
    mark(request, reply) {
      const token = read(request.cookies, browserCookie) || newToken();
      // Lax: who comes back from a provider comes from another site.
      give(request, reply, browserCookie, token, hourSeconds);
      return hashToken(token);
    },
    browserHashOf(request) {
      const token = read(request.cookies, browserCookie);
      return token ? hashToken(token) : null;
    },
  };
  return door;
}
