import { randomUUID } from "node:crypto";
import type { FastifyError, FastifyInstance } from "fastify";
import type { Log } from "../log.ts";

/** What the asker did wrong is told as it is; a fault of ours is logged with a number, and only the number goes out. */
export function maskFailures(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    if (error.statusCode && error.statusCode < 500) return reply.code(error.statusCode).send(error);
    const correlationId = randomUUID();
    log.error({ err: error, correlationId }, "a request failed");
    return reply.code(error.statusCode ?? 500).send({ reason: "INTERNAL", correlationId });
  });
}
