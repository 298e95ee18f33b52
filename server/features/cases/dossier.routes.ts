import type { FastifyInstance, FastifyRequest } from "fastify";
import { Statement } from "../../platform/database/statement.ts";
import { ofParameters } from "../../platform/policy.ts";
import type { Command, Transact } from "../../platform/unit-of-work.ts";
import { asUuid } from "../../platform/uuid.ts";
import { mayReadForwarding } from "./forwarding.policy.ts";
import type { Paper } from "./paper.ts";

interface Dependencies {
  readonly transact: Transact;
  readonly viewerOf: (request: FastifyRequest) => Promise<string | null>;
  readonly paper: Paper;
  readonly now: () => Date;
}

const find = new Statement<{ id: string; wijkId: string; reference: string }>(
  `select r.initiative_id as id, i.wijk_id as "wijkId", d.reference from forwardings r join initiatives i on i.id = r.initiative_id join dossiers d on d.initiative_id = r.initiative_id
   where r.initiative_id = $1::uuid and ${mayReadForwarding("r", ofParameters)} and ($2::uuid, $3::timestamptz) is not null`,
);

/** A Fastify plugin: the dossier as a PDF, for an official who takes it to the municipality's own system. Kept by no cache, and told in the log. */
export async function dossierRoutes(app: FastifyInstance, { transact, viewerOf, paper, now }: Dependencies): Promise<void> {
  app.get<{ Params: { id: string } }>("/doorsturen/:id/dossier.pdf", async (request, reply) => {
    reply.header("cache-control", "no-store");
    const viewer = await viewerOf(request);
    if (!viewer) return reply.code(401).send({ reason: "NOT_SIGNED_IN" });
    const found = await transact({ viewer, now: now() }, fetchDossier(request.params.id));
    if (!found) return reply.code(404).send({ reason: "NOT_FOUND" });
    return reply.type("application/pdf").header("content-disposition", `attachment; filename="${found.reference}.pdf"`).send(await paper(found.id));
  });
}

function fetchDossier(id: string): Command<{ id: string; reference: string } | undefined> {
  return async (work) => {
    const [found] = await find.run(work.run, [asUuid(id), work.person(), work.now]);
    if (!found) return undefined;
    work.audit({ act: "DossierFetched", subject: ["initiative", found.id], wijkId: found.wijkId });
    return found;
  };
}
