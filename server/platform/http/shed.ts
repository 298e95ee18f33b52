import underPressure from "@fastify/under-pressure";
import type { FastifyInstance, FastifyReply } from "fastify";

/** A process whose turns come this late can no longer answer in time. */
const mostDelayMs = 2_000;
/** Reads that wait for a connection beyond this many would wait for seconds. */
const mostWaiting = 500;
const retryAfterSeconds = 3;

/** Answers 503 with Retry-After before the process suffers; that it lives can still be asked. */
export async function shedLoad(app: FastifyInstance, waiting: () => number): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: mostDelayMs,
    pressureHandler: (request, reply) => {
      if (request.url !== "/healthz") refuse(reply);
    },
  });
  app.addHook("onRequest", async (request, reply) => {
    if (request.url === "/graphql" && waiting() > mostWaiting) return refuse(reply);
    return undefined;
  });
}

function refuse(reply: FastifyReply): FastifyReply {
  return reply.code(503).header("retry-after", retryAfterSeconds).send({ errors: [{ message: "Too busy. Try again in a moment.", extensions: { code: "OVERLOADED" } }] });
}
