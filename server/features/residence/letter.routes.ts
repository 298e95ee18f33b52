import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Keys } from "../../platform/keys.ts";
import { Refused } from "../../platform/refused.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { openLetters } from "./commands/open-letters.ts";
import { type Sender, printLetters } from "./letter-paper.ts";
import { tabulateLetters } from "./letter-table.ts";

export interface LetterDependencies extends Sender {
  readonly transact: Transact;
  readonly viewerOf: (request: FastifyRequest) => Promise<string | null>;
  readonly keys: Keys;
  readonly now: () => Date;
}

const status: Partial<Record<string, number>> = { NOT_SIGNED_IN: 401, NOT_FOUND: 404, LETTERS_SENT: 410 };
const formats = { pdf: "application/pdf", csv: "text/csv; charset=utf-8" } as const;
type Format = keyof typeof formats;

/** A Fastify plugin: the letters of a batch, to print. Made and marked as sent by mutations; only what is no JSON is fetched here. */
export async function letterRoutes(app: FastifyInstance, { transact, viewerOf, keys, now, ...sender }: LetterDependencies): Promise<void> {
  app.addHook("onRequest", async (_request, reply) => void reply.header("cache-control", "no-store"));

  app.get<{ Params: { batch: string; file: string } }>("/brieven/:batch/:file", async (request, reply) => {
    const { batch, file } = request.params;
    const format = (Object.keys(formats) as Format[]).find((each) => file === `brieven.${each}`);
    if (!format) return reply.code(404).send({ reason: "NOT_FOUND" });
    const viewer = await viewerOf(request);
    try {
      const letters = await transact({ viewer, now: now() }, (work) => openLetters(work, keys, batch, format));
      void reply.header("content-type", formats[format]).header("content-disposition", `attachment; filename="brieven-${batch.slice(0, 8)}.${format}"`);
      return await reply.send(format === "pdf" ? await printLetters(letters, sender, now()) : tabulateLetters(letters, sender.municipality));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return reply.code(status[error.reason] ?? 403).send({ reason: error.reason });
    }
  });
}
