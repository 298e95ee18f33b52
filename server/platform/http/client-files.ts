import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendCompressed } from "./compressed.ts";
import type { FirstDataOf } from "./first-data.ts";
import { type Page, type Site, pageWriter } from "./page.ts";

/** Serves the built client: hashed files for ever, and its one page for every address that a person may open. */
export async function serveClient(app: FastifyInstance, directory: string, site: Site, firstDataOf: FirstDataOf): Promise<void> {
  await app.register(fastifyStatic, {
    root: directory, index: false, preCompressed: true, wildcard: false, cacheControl: false,
    setHeaders: (reply, path) => void reply.header("cache-control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache"),
  });
  const write = pageWriter(await readFile(join(directory, "index.html"), "utf8"), site);
  // Every address of the client with the scripts of its page, as its build writes them down.
  const pages = JSON.parse(await readFile(join(directory, "pages.json"), "utf8")) as Record<string, readonly string[]>;
  for (const [path, scripts] of Object.entries(pages)) {
    if (path !== "*") app.get(path, async (request, reply) => send(request, reply, { scripts, first: await firstDataOf(path, request) }));
  }

  app.setNotFoundHandler((request, reply) => {
    const isPage = (request.method === "GET" || request.method === "HEAD") && !/\.\w+$|^\/(?:graphql|auth|demo|assets|embed)(?:\/|$)/u.test(request.url.split("?")[0] ?? "");
    if (!isPage) return reply.code(404).send({ reason: "NOT_FOUND" });
    return send(request, reply, { scripts: pages["*"] ?? [], first: null });
  });

  function send(request: FastifyRequest, reply: FastifyReply, page: Page): Promise<FastifyReply> {
    // With data it is of one moment and one person: "back" after signing in or out must not show it again.
    reply.code(200).header("cache-control", page.first ? "no-store" : "no-cache").type("text/html; charset=utf-8");
    return sendCompressed(request, reply, write(page));
  }
}
