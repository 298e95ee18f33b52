import "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type Sessions, hashToken, newToken } from "../../platform/session.ts";

export const sessionCookie = "brink_session";
const browserCookie = "brink_browser";
const hourSeconds = 3_600;
const monthSeconds = 30 * 24 * hourSeconds;

/** Who is signed in in a browser, kept as cookies that no script can read. */
export interface Door {
  /** Begins to carry this session; one of before ends. */
  open(request: FastifyRequest, reply: FastifyReply, session: string): Promise<void>;
  close(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** Makes the browser known for an hour; the answer is what is stored of it. */
  mark(request: FastifyRequest, reply: FastifyReply): string;
}

export function createDoor(sessions: Sessions, publicUrl: string | null): Door {
  const secure = (request: FastifyRequest) => (publicUrl ? publicUrl.startsWith("https:") : request.protocol === "https");
  const end = async (request: FastifyRequest) => {
    const token = request.cookies[sessionCookie];
    if (token) await sessions.end(token);
  };
  return {
    async open(request, reply, session) {
      await end(request);
      reply.setCookie(sessionCookie, session, { path: "/", httpOnly: true, sameSite: "lax", secure: secure(request), maxAge: monthSeconds });
    },
    async close(request, reply) {
      await end(request);
      reply.clearCookie(sessionCookie, { path: "/", httpOnly: true, sameSite: "lax", secure: secure(request) });
    },
    mark(request, reply) {
      const token = request.cookies[browserCookie] || newToken();
      reply.setCookie(browserCookie, token, { path: "/auth", httpOnly: true, sameSite: "strict", secure: secure(request), maxAge: hourSeconds });
      return hashToken(token);
    },
  };
}

export function browserHashOf(request: FastifyRequest): string | null {
  const token = request.cookies[browserCookie];
  return token ? hashToken(token) : null;
}
