import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Runner } from "../../platform/database/statement.ts";
import { readLetter } from "./letter.ts";
import { printNewsletter } from "./newsletter-paper.ts";
import { newsletterTexts } from "./texts.ts";

export interface NewsletterRoutes {
  readonly pool: Runner;
  readonly now: () => Date;
  readonly viewerOf: (request: FastifyRequest) => Promise<string | null>;
  readonly municipality: string;
  /** Null where the site's own address is not known for sure: then it is the one that was asked. */
  readonly publicUrl: string | null;
}

/** A Fastify plugin: a newsletter on paper, for a wijkkrant and for who has no screen; ?taal=en or uk for the words around it. */
export async function newsletterRoutes(app: FastifyInstance, { pool, now, viewerOf, municipality, publicUrl }: NewsletterRoutes): Promise<void> {
  app.get<{ Params: { id: string }; Querystring: { taal?: unknown } }>("/nieuwsbrief/:id/nieuwsbrief.pdf", async (request, reply) => {
    const { params: { id }, query: { taal }, protocol, host } = request;
    const letter = await readLetter(pool, id, await viewerOf(request), now());
    if (!letter) return reply.code(404).send({ reason: "NOT_FOUND" });
    const texts = newsletterTexts[taal === "en" ? "EN" : taal === "uk" ? "UK" : "NL"];
    // Short enough to be typed from paper.
    const address = `${publicUrl ?? `${protocol}://${host}`}/wijk/${letter.wijkId}/nieuwsbrieven`;
    void reply.type("application/pdf").headers({ "cache-control": "private, no-cache", "content-disposition": `inline; filename="nieuwsbrief-${letter.wijkId}.pdf"` });
    return reply.send(await printNewsletter(letter, texts, { municipality, address, madeAt: letter.sentAt ?? now() }));
  });
}
