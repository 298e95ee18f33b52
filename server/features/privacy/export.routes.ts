import { localDay } from "#shared/calendar/local-time.ts";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Statement } from "../../platform/database/statement.ts";
import type { Command, Transact, Work } from "../../platform/unit-of-work.ts";
import { asUuid } from "../../platform/uuid.ts";

export interface ExportDependencies {
  readonly transact: Transact;
  readonly viewerOf: (request: FastifyRequest) => Promise<string | null>;
  readonly now: () => Date;
}

const take = new Statement<{ archive: Buffer; ready_at: Date; pseudonym: string }>(
  `select e.archive, e.ready_at, p.pseudonym from exports e join persons p on p.id = e.person_id where e.id = $1 and e.person_id = $2 and e.state = 'READY' and e.expires_at > $3`,
);

/** A Fastify plugin: somebody's own data, to nobody but them and kept by no cache. The address alone opens nothing. */
export async function exportRoutes(app: FastifyInstance, { transact, viewerOf, now }: ExportDependencies): Promise<void> {
  app.get<{ Params: { id: string } }>("/account/exports/:id", async (request, reply) => {
    reply.header("cache-control", "no-store");
    const viewer = await viewerOf(request);
    if (!viewer) return reply.code(401).send({ reason: "NOT_SIGNED_IN" });
    const found = await transact({ viewer, now: now() }, fetchExport(request.params.id));
    // Another's, one that is not ready and none at all look the same.
    if (!found) return reply.code(404).send({ reason: "NOT_FOUND" });
    return reply.type("application/zip").header("content-disposition", `attachment; filename="brink-${localDay(found.ready_at)}.zip"`).send(found.archive);
  });
}

function fetchExport(id: string): Command<{ archive: Buffer; ready_at: Date } | undefined> {
  return async (work: Work) => {
    const [found] = await take.run(work.run, [asUuid(id), work.person(), work.now]);
    if (found) work.audit({ act: "ExportFetched", subject: ["account", found.pseudonym], rule: "AVG 15" });
    return found;
  };
}
