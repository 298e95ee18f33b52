import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { languageCookie } from "#shared/pages/language-cookie.ts";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendCompressed } from "./compressed.ts";
import type { Draw } from "./drawing.ts";
import type { FirstData, FirstDataOf } from "./first-data.ts";
import { type Site, pageWriter } from "./page.ts";
import { allowMeasures } from "./security.ts";

interface Dependencies {
  readonly directory: string;
  readonly site: Site;
  readonly firstDataOf: FirstDataOf;
  readonly draw: Draw;
}
/** As the client's build writes them down: the scripts of each language's words, and of each address. */
type Scripts = Readonly<Record<"words" | "pages", Readonly<Record<string, readonly string[]>>>>;

/** Serves the built client: hashed files for ever, and its one page for every address that a person may open. */
export async function serveClient(app: FastifyInstance, { directory, site, firstDataOf, draw }: Dependencies): Promise<void> {
  await app.register(fastifyStatic, {
    root: directory, index: false, preCompressed: true, wildcard: false, cacheControl: false,
    setHeaders: (reply, path) => void reply.header("cache-control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache"),
  });
  const write = pageWriter(await readFile(join(directory, "index.html"), "utf8"), site);
  const { words, pages } = JSON.parse(await readFile(join(directory, "pages.json"), "utf8")) as Scripts;
  const [ownLanguage = ""] = Object.keys(words);
  for (const [path, scripts] of Object.entries(pages)) {
    if (path !== "*") app.get(path, async (request, reply) => send(request, reply, scripts, await firstDataOf(path, request)));
  }

  app.setNotFoundHandler((request, reply) => {
    const isPage = (request.method === "GET" || request.method === "HEAD") && !/\.\w+$|^\/(?:graphql|auth|demo|assets|embed)(?:\/|$)/u.test(request.url.split("?")[0] ?? "");
    if (!isPage) return reply.code(404).send({ reason: "NOT_FOUND" });
    return send(request, reply, pages["*"] ?? [], null);
  });

  async function send(request: FastifyRequest, reply: FastifyReply, scripts: readonly string[], first: FirstData | null): Promise<FastifyReply> {
    const chosen = request.cookies[languageCookie] ?? "";
    const language = Object.hasOwn(words, chosen) ? chosen : ownLanguage;
    const drawn = first && (await draw({ address: request.url, language, first }));
    if (drawn) allowMeasures(reply);
    // With data it is of one moment and one person: "back" after signing in or out must not show it again.
    reply.code(200).header("cache-control", first ? "no-store" : "no-cache").type("text/html; charset=utf-8");
    return sendCompressed(request, reply, write({ language, scripts: [...(words[language] ?? []), ...scripts], first, drawn }));
  }
}
