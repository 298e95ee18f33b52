import type { FastifyInstance, FastifyRequest } from "fastify";

const longestText = 400;

/** Refuses writes that another site could have made: its forms can neither send JSON nor say our Origin. */
export function onlyOurJson(app: FastifyInstance, isOwnOrigin: (request: FastifyRequest) => boolean): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.header("cache-control", "no-store");
    if (request.method !== "POST") return;
    if (!/^application\/json\b/iu.test(request.headers["content-type"] ?? "")) return reply.code(415).send({ reason: "NOT_JSON" });
    if (!isOwnOrigin(request)) return reply.code(403).send({ reason: "OTHER_ORIGIN" });
  });
}

/** Route options: a body with these short texts, and a locale perhaps. */
export function texts(...names: string[]): { schema: object } {
  const properties = Object.fromEntries([...names, "locale"].map((name) => [name, { type: "string", maxLength: longestText }]));
  return { schema: { body: { type: "object", required: names, properties } } };
}
