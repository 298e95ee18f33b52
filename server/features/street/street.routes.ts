import type { FastifyInstance, FastifyRequest } from "fastify";
import { Refused } from "../../platform/refused.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { readPrintedList } from "./commands/printed-list.ts";
import { printList } from "./list-paper.ts";
import { isListLanguage } from "./list-words.ts";

export interface StreetDependencies {
  readonly transact: Transact;
  readonly viewerOf: (request: FastifyRequest) => Promise<string | null>;
  readonly now: () => Date;
  /** Null where the site's own address is not known for sure: then it is the one that was asked. */
  readonly publicUrl: string | null;
}

const status: Partial<Record<string, number>> = { NOT_SIGNED_IN: 401, NOT_FOUND: 404, OLD_LIST: 410 };

/** A Fastify plugin: a list to print, in a language: /steunlijst/ACDEFGHJ/steunlijst-nl.pdf */
export async function streetRoutes(app: FastifyInstance, { transact, viewerOf, now, publicUrl }: StreetDependencies): Promise<void> {
  app.get<{ Params: { code: string; file: string } }>("/steunlijst/:code/:file", async (request, reply) => {
    void reply.header("cache-control", "no-store");
    const language = /^steunlijst-(\w\w)\.pdf$/u.exec(request.params.file)?.[1] ?? "";
    if (!isListLanguage(language)) return reply.code(404).send({ reason: "NOT_FOUND" });
    const viewer = await viewerOf(request);
    try {
      const list = await transact({ viewer, now: now() }, (work) => readPrintedList(work, request.params.code));
      const address = `${publicUrl ?? `${request.protocol}://${request.host}`}/steun/${list.code}`;
      void reply.type("application/pdf").header("content-disposition", `inline; filename="steunlijst-${list.code}.pdf"`);
      return await reply.send(await printList(list, language, address));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return reply.code(status[error.reason] ?? 403).send({ reason: error.reason });
    }
  });
}
