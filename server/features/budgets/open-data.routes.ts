import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Runner } from "../../platform/database/statement.ts";
import { type OpenDataFilter, asCsv, asJson, isWijk, lastBooking } from "./open-data.ts";

const keptSeconds = 60;
const formats = {
  csv: { type: "text/csv; charset=utf-8; header=present", write: asCsv },
  json: { type: "application/json; charset=utf-8", write: asJson },
} as const;
type Asked = FastifyRequest<{ Querystring: Record<string, unknown> }>;

/** A Fastify plugin: all bookings as open data, by the NLGov REST API Design Rules: /open-data/boekingen.csv and .json, with ?jaar= and ?wijk=. */
export async function openDataRoutes(app: FastifyInstance, { pool }: { readonly pool: Runner }): Promise<void> {
  for (const format of ["csv", "json"] as const) {
    app.get(`/open-data/boekingen.${format}`, async (request: Asked, reply) => {
      void reply.headers({ "api-version": "1.0.0", "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin", "access-control-expose-headers": "API-Version, ETag" });
      const filter = await filterOf(pool, request.query);
      if (typeof filter === "string") return problem(reply, request, filter);
      const upTo = await lastBooking(pool, filter);
      const tag = `"${upTo}"`;
      void reply.headers({ "cache-control": `public, max-age=${keptSeconds}`, etag: tag });
      if (request.headers["if-none-match"]?.split(/,\s*/u).includes(tag)) return reply.code(304).send();
      const { type, write } = formats[format];
      return reply.type(type).header("content-disposition", `${format === "csv" ? "attachment" : "inline"}; filename="boekingen.${format}"`).send(Readable.from(write(pool, filter, upTo)));
    });
  }
}

/** What is asked for, or in Dutch what is wrong with it. */
async function filterOf(pool: Runner, { jaar, wijk, ...others }: Record<string, unknown>): Promise<OpenDataFilter | string> {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return "Alleen jaar en wijk zijn filters.";
  if (jaar !== undefined && !(typeof jaar === "string" && /^\d{4}$/u.test(jaar))) return "Een jaar is vier cijfers, zoals 2026.";
  if (wijk !== undefined && !(typeof wijk === "string" && !wijk.includes("\0") && (await isWijk(pool, wijk)))) return "Deze wijk is er niet.";
  return { year: jaar === undefined ? null : Number(jaar), wijkId: wijk ?? null };
}

function problem(reply: FastifyReply, request: FastifyRequest, detail: string): FastifyReply {
  return reply.code(400).type("application/problem+json; charset=utf-8").send(JSON.stringify({ type: "about:blank", title: "Bad Request", status: 400, detail, instance: request.url.split("?")[0] }));
}
