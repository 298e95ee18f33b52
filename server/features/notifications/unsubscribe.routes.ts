import type { FastifyInstance } from "fastify";
import type { Keys } from "../../platform/keys.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { stopMail } from "./commands/set-preference.ts";
import { readUnsubscribe } from "./unsubscribe-token.ts";

interface UnsubscribeDependencies {
  readonly transact: Transact;
  readonly keys: Keys;
  readonly now: () => Date;
}

const mostBytes = 1_000;

/**
 * Stops mail by the link that stands in it, for who has no session here: a mail program by itself (RFC 8058), or the button of the page at the same address.
 * No cookie is read, and looking at the page alone stops nothing, since scanners of mail follow every link.
 */
export async function unsubscribeRoutes(app: FastifyInstance, { transact, keys, now }: UnsubscribeDependencies): Promise<void> {
  // What mail programs and forms send says nothing that the address does not.
  for (const type of ["application/x-www-form-urlencoded", "multipart/form-data"]) app.addContentTypeParser(type, { parseAs: "string", bodyLimit: mostBytes }, (_request, body, done) => done(null, body));
  app.post<{ Params: { token: string } }>("/afmelden/:token", { bodyLimit: mostBytes }, async (request, reply) => {
    const { token } = request.params;
    const stops = readUnsubscribe(keys, token);
    if (stops) await transact({ viewer: null, now: now() }, (work) => stopMail(work, stops.personId, stops.of));
    const byProgram = typeof request.body === "string" && request.body.includes("List-Unsubscribe=One-Click");
    if (byProgram) return reply.code(stops ? 200 : 404).type("text/plain").send(stops ? "ok" : "not found");
    return reply.redirect(`/afmelden/${encodeURIComponent(token)}?${stops ? "klaar" : "mislukt"}`, 303);
  });
}
