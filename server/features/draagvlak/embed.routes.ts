import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Runner, Statement } from "../../platform/database/statement.ts";
import { ofParameters } from "../../platform/policy.ts";
import { asUuid } from "../../platform/uuid.ts";
import { isPublicInitiative } from "../initiatives/initiative.policy.ts";
import { isOver, isReachedSql, rounds } from "./draagvlak.policy.ts";
import { type EmbedLanguage, type PublicGauge, embedPage, embedPicture, embedPolicy, isEmbedLanguage } from "./embed.ts";

export interface EmbedDependencies {
  readonly pool: Runner;
  readonly now: () => Date;
  /** Null where the site's own address is not known for sure: then it is the one that was asked. */
  readonly publicUrl: string | null;
}

const keptSeconds = 60;

// As nobody in particular: $2 is the viewer, who is always a stranger.
const read = new Statement<PublicGauge>(
  `select i.id, i.title, w.name as wijk, dr.counted, dr.threshold, ${isReachedSql("dr", ofParameters)} as reached, i.stage = 'DRAAGVLAK' and not ${isOver("dr", ofParameters)} as open, $2::uuid is null as stranger
   from ${rounds} dr join initiatives i on i.id = dr.initiative_id join wijken w on w.id = i.wijk_id where i.id = $1 and ${isPublicInitiative("i", ofParameters)}`,
);

/** A Fastify plugin: the gauge of a plan for other websites, as a page for a frame (/embed/steun/<id>) and as a picture (/embed/steun/<id>.svg); ?taal=en or uk. */
export async function embedRoutes(app: FastifyInstance, { pool, now, publicUrl }: EmbedDependencies): Promise<void> {
  app.get<{ Params: { file: string }; Querystring: { taal?: unknown } }>("/embed/steun/:file", async (request, reply) => {
    const [, id = "", picture] = /^([0-9a-f-]{36})(\.svg)?$/iu.exec(request.params.file) ?? [];
    const [gauge] = await read.run(pool, [asUuid(id), null, now()]);
    if (!gauge) return reply.code(404).send({ reason: "NOT_FOUND" });
    const asked = String(request.query.taal ?? "nl");
    return send(reply, gauge, isEmbedLanguage(asked) ? asked : "nl", picture !== undefined, `${publicUrl ?? own(request)}/initiatief/${gauge.id}`);
  });
}

function send(reply: FastifyReply, gauge: PublicGauge, language: EmbedLanguage, asPicture: boolean, address: string): FastifyReply {
  void reply.headers({ "cache-control": `public, max-age=${keptSeconds}`, "content-security-policy": embedPolicy, "cross-origin-resource-policy": "cross-origin" }).removeHeader("x-frame-options");
  if (asPicture) return reply.type("image/svg+xml; charset=utf-8").send(embedPicture(gauge, language));
  return reply.type("text/html; charset=utf-8").send(embedPage(gauge, language, address));
}

function own({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}
