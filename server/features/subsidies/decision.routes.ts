import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Runner } from "../../platform/database/statement.ts";
import { printDecision, readDecision } from "./decision-letter.ts";

export interface DecisionDependencies {
  readonly pool: Runner;
  readonly viewerOf: (request: FastifyRequest) => Promise<string | null>;
  readonly now: () => Date;
  readonly municipality: string;
  /** Null where the site's own address is not known for sure: then it is the one that was asked. */
  readonly publicUrl: string | null;
}

/** A Fastify plugin: the letter of a decision, for who may read the plan. */
export async function decisionRoutes(app: FastifyInstance, { pool, viewerOf, now, municipality, publicUrl }: DecisionDependencies): Promise<void> {
  app.get<{ Params: { id: string } }>("/besluit/:id/besluit.pdf", async (request, reply) => {
    void reply.header("cache-control", "no-store");
    const { id } = request.params;
    const plan = await readDecision(pool, id, await viewerOf(request), now());
    if (!plan) return reply.code(404).send({ reason: "NOT_FOUND" });
    void reply.type("application/pdf").header("content-disposition", `inline; filename="besluit-${plan.reference}.pdf"`);
    return reply.send(await printDecision(plan, municipality, `${publicUrl ?? `${request.protocol}://${request.host}`}/initiatief/${id}/besluit`));
  });
}
