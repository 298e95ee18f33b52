import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { Pool } from "pg";
import { Statement } from "../../../platform/database/statement.ts";
import { textOf } from "../zgw/client.ts";

interface Dependencies {
  readonly pool: Pool;
  readonly now: () => Date;
  /** The Authorization header of who may tell something; null: nobody may. */
  readonly auth: string | null;
  /** Whether an address lies within the configured APIs. */
  readonly within: (url: string) => boolean;
}

// A message is some 600 bytes.
const mostBytes = 16 * 1024;
/** Channels of which something is followed; the main object of the one is a case, of the other a decision. */
const channels = ["zaken", "besluiten"];
const keep = new Statement("insert into case_notifications (digest, resource_url, received_at, next_attempt_at) values ($1, $2, $3, $3) on conflict (digest) do nothing");
const digestOf = (text: string) => createHash("sha256").update(text).digest();

/** A Fastify plugin: where the municipality's system tells that a case changed (Notificaties API 1.0). What is told is only followed later, and only within the configured APIs. */
export async function notificationRoutes(app: FastifyInstance, { pool, now, auth, within }: Dependencies): Promise<void> {
  // Before the body is read: a stranger is not listened to. Prints of equal length are compared in constant time.
  app.addHook("onRequest", async (request, reply) => {
    if (auth === null || !timingSafeEqual(digestOf(request.headers.authorization ?? ""), digestOf(auth))) return reply.code(401).send({ reason: "NOT_SIGNED_IN" });
  });

  app.post("/cases/notifications", { bodyLimit: mostBytes }, async (request, reply) => {
    const told = Object(request.body) as Record<string, unknown>;
    const [channel, main, resource, url, act, at] = ["kanaal", "hoofdObject", "resource", "resourceUrl", "actie", "aanmaakdatum"].map((name) => textOf(told[name]));
    // Sent when the subscription is made, to see whether we are there.
    if (channel === "test") return reply.code(204).send();
    if (!channel || !main || !resource || !url || !act || !at) return reply.code(400).send({ reason: "INCOMPLETE" });
    if (!within(main) || !within(url)) return reply.code(400).send({ reason: "ADDRESS_ELSEWHERE" });
    if (channels.includes(channel)) await keep.run(pool, [digestOf(JSON.stringify([channel, main, resource, url, act, at])).toString("hex"), main, now()]);
    return reply.code(204).send();
  });
}
