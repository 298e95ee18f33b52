import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerHookHandler } from "fastify";
import type { Allowances, Limit } from "../allowance.ts";
import { isOwnMachine, networkOf } from "./network.ts";

const mostNetworks = 20_000;
const refusal = { reason: "TOO_OFTEN", errors: [{ message: "Too often. Try again in a moment.", extensions: { code: "TOO_OFTEN" } }] };

/** The wide net: refuses a network's requests beyond so many in a minute with 429, in memory, before anything is asked of the database. */
export async function castNet(app: FastifyInstance, mostInMinute: number): Promise<void> {
  await app.register(rateLimit, {
    max: mostInMinute, timeWindow: 60_000, cache: mostNetworks, keyGenerator: (request) => networkOf(request.ip), allowList: (request) => isOwnMachine(request.ip),
    addHeaders: { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false }, addHeadersOnExceeding: { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false },
    errorResponseBuilder: () => ({ statusCode: 429, ...refusal }),
  });
}

/** A route's hook: so many for each network, counted for all processes together. */
export function perNetwork(allowances: Allowances, kind: string, limit: Limit, now: () => Date): preHandlerHookHandler {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const wait = await allowances.take(kind, networkOf(request.ip), limit, now());
    if (wait) return reply.code(429).header("retry-after", wait).send(refusal);
    return undefined;
  };
}
