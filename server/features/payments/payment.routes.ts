import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Keys } from "../../platform/keys.ts";
import { Refused } from "../../platform/refused.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { openRun } from "./commands/runs.ts";

export interface PaymentDependencies {
  readonly transact: Transact;
  readonly keys: Keys;
  readonly now: () => Date;
  readonly viewerOf: (request: FastifyRequest) => Promise<string | null>;
}

const status: Partial<Record<string, number>> = { NOT_SIGNED_IN: 401, NOT_FOUND: 404, ALREADY_DECIDED: 410 };

/** A Fastify plugin: the file of a run for the bank, pain.001.001.09. */
export async function paymentRoutes(app: FastifyInstance, { transact, keys, now, viewerOf }: PaymentDependencies): Promise<void> {
  app.get<{ Params: { id: string } }>("/betalingen/:id/pain001.xml", async (request, reply) => {
    void reply.header("cache-control", "no-store");
    const viewer = await viewerOf(request);
    try {
      const file = await transact({ viewer, now: now() }, (work) => openRun(work, keys, request.params.id));
      return await reply.type("application/xml; charset=utf-8").header("content-disposition", `attachment; filename="betalingen-${request.params.id.slice(0, 8)}.xml"`).send(file);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return reply.code(status[error.reason] ?? 403).send({ reason: error.reason });
    }
  });
}
