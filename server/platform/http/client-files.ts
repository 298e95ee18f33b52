import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** What the pages are told about the site they are. */
export interface Site {
  readonly name: string;
  readonly municipality: string;
  readonly demo: boolean;
}

const placeholder = "<!--site-->";

/** Serves the built client: hashed files for ever, and its one page for every address that a person may open. */
export async function serveClient(app: FastifyInstance, directory: string, site: Site): Promise<void> {
  await app.register(fastifyStatic, {
    root: directory, index: false, preCompressed: true, wildcard: false, cacheControl: false,
    setHeaders: (reply, path) => void reply.header("cache-control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache"),
  });
  const template = await readFile(join(directory, "index.html"), "utf8");
  // A "<" in a name must not end the script element.
  const told = `<script type="application/json" id="site">${JSON.stringify(site).replaceAll("<", "\\u003c")}</script>`;
  const page = template.replace(placeholder, told);
  app.setNotFoundHandler((request, reply) => {
    const isPage = (request.method === "GET" || request.method === "HEAD") && !/\.\w+$|^\/(?:graphql|auth|demo|assets)(?:\/|$)/u.test(request.url.split("?")[0] ?? "");
    if (!isPage) return reply.code(404).send({ reason: "NOT_FOUND" });
    return reply.code(200).header("cache-control", "no-cache").type("text/html; charset=utf-8").send(page);
  });
}
