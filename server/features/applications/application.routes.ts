import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Runner, Statement } from "../../platform/database/statement.ts";
import type { Keys } from "../../platform/keys.ts";
import { ofParameters } from "../../platform/policy.ts";
import { Refused } from "../../platform/refused.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { asUuid } from "../../platform/uuid.ts";
import { mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { revealPrivate } from "./commands/open-private.ts";
import { dossierPaper } from "./dossier-paper.ts";

export interface ApplicationDependencies {
  readonly transact: Transact;
  readonly pool: Runner;
  readonly keys: Keys;
  readonly viewerOf: (request: FastifyRequest) => Promise<string | null>;
  readonly now: () => Date;
}
type Asked = { Params: { id: string } };

const read = new Statement<{ reference: string; text: string | null }>(
  `select d.reference, d.application::text as text, ($2::uuid, $3::timestamptz) is not null from dossiers d join initiatives r on r.id = d.initiative_id where r.id = $1 and ${mayReadInitiative("r", ofParameters)}`,
);
const status: Partial<Record<string, number>> = { NOT_SIGNED_IN: 401, NOT_ALLOWED: 403 };

/** A Fastify plugin: what was handed in, byte for byte as its hash was taken and as a paper; with who asks for who handles it, which stands in the log. */
export async function applicationRoutes(app: FastifyInstance, { transact, pool, keys, viewerOf, now }: ApplicationDependencies): Promise<void> {
  const found = async (request: FastifyRequest<Asked>) => (await read.run(pool, [asUuid(request.params.id), await viewerOf(request), now()]))[0];
  const none = (reply: FastifyReply) => reply.code(404).send({ reason: "NOT_FOUND" });
  const paper = (reply: FastifyReply, reference: string, bytes: Buffer) => reply.type("application/pdf").header("content-disposition", `inline; filename="aanvraag-${reference}.pdf"`).send(bytes);

  app.get<Asked>("/initiatives/:id/application.json", async (request, reply) => {
    void reply.header("cache-control", "no-store");
    const dossier = await found(request);
    if (!dossier?.text) return none(reply);
    return reply.type("application/json; charset=utf-8").header("content-disposition", `attachment; filename="aanvraag-${dossier.reference}.json"`).send(Buffer.from(dossier.text));
  });
  app.get<Asked>("/initiatives/:id/application.pdf", async (request, reply) => {
    void reply.header("cache-control", "no-store");
    const dossier = await found(request);
    return dossier ? paper(reply, dossier.reference, await dossierPaper(pool, request.params.id, null)) : none(reply);
  });
  app.get<Asked>("/initiatives/:id/application-private.pdf", async (request, reply) => {
    void reply.header("cache-control", "no-store");
    const dossier = await found(request);
    if (!dossier) return none(reply);
    try {
      const opened = await transact({ viewer: await viewerOf(request), now: now() }, (work) => revealPrivate(work, keys, request.params.id));
      return await paper(reply, dossier.reference, await dossierPaper(pool, request.params.id, opened));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return reply.code(status[error.reason] ?? 404).send({ reason: error.reason });
    }
  });
}
