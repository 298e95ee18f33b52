import type { FastifyInstance, FastifyRequest } from "fastify";
import { type Runner, Statement } from "../../platform/database/statement.ts";
import { ofParameters } from "../../platform/policy.ts";
import { asUuid } from "../../platform/uuid.ts";
import { insider, mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { wasPublished } from "./version.policy.ts";

export interface VersionDependencies {
  readonly pool: Runner;
  readonly viewerOf: (request: FastifyRequest) => Promise<string | null>;
  readonly now: () => Date;
}

const read = new Statement<{ text: string }>(
  `select v.text::text as text, ($2::uuid, $3::timestamptz) is not null from initiative_versions v join initiatives r on r.id = v.initiative_id
   where r.id = $1 and v.number = $4 and ${mayReadInitiative("r", ofParameters)} and (${insider("r", ofParameters)} or ${wasPublished("v")})`,
);
/** Beyond this nothing is numbered, and PostgreSQL would not take it for a number. */
const mostDigits = 9;

/** A Fastify plugin: the text of a version, byte for byte as its hash was taken, so that anyone can take it again. */
export async function versionRoutes(app: FastifyInstance, { pool, viewerOf, now }: VersionDependencies): Promise<void> {
  app.get<{ Params: { id: string; number: string } }>("/initiatives/:id/versions/:number", async (request, reply) => {
    reply.header("cache-control", "no-store");
    const { id, number } = request.params;
    const asked = /^\d+$/u.test(number) && number.length <= mostDigits ? Number(number) : null;
    const [found] = await read.run(pool, [asUuid(id), await viewerOf(request), now(), asked]);
    if (!found) return reply.code(404).send({ reason: "NOT_FOUND" });
    // As bytes: a reply of text would be free to encode it anew.
    return reply.type("application/json; charset=utf-8").header("content-disposition", `attachment; filename="plan-${number}.json"`).send(Buffer.from(found.text));
  });
}
