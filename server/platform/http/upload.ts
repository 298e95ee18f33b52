// A file as the whole body of a request: what is asked of whoever sends one before it is taken in, and how a refusal is answered.
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Runner } from "../database/statement.ts";
import { Refused } from "../refused.ts";
import type { Transact, Work } from "../unit-of-work.ts";

export interface UploadDependencies {
  readonly transact: Transact;
  readonly pool: Runner;
  readonly viewerOf: (request: FastifyRequest) => Promise<string | null>;
  readonly isOwnOrigin: (request: FastifyRequest) => boolean;
  /** Takes one of what a person may upload; answers the seconds to wait, or 0. */
  readonly allowUpload: (kind: Kind["counts"], personId: string) => Promise<number>;
  readonly now: () => Date;
}
interface Kind {
  readonly counts: "picture" | "file";
  /** Of the body, as it is announced; what it is, the route looks at itself. */
  readonly types: readonly string[];
  /** In bytes. */
  readonly most: number;
  readonly tooLarge: RefusalReason;
  readonly invalid: RefusalReason;
  /** Whether it may be sent to what the address names. */
  readonly demand?: (work: Work, id: string) => Promise<void>;
}

const statuses: Partial<Record<RefusalReason, number>> = { TOO_OFTEN: 429, NOT_SIGNED_IN: 401, NOT_FOUND: 404, NOT_A_STEWARD: 403, NOT_A_MEMBER: 403, RECEIPT_TWICE: 409 };

/** Lets the plugin `app` take files of a kind, and answers the options of its route. All that can be refused is refused before the body: nobody sends megabytes for nothing. */
export function takeUploads(app: FastifyInstance, { transact, viewerOf, isOwnOrigin, allowUpload, now }: UploadDependencies, { counts, types, most, tooLarge, invalid, demand }: Kind) {
  app.addContentTypeParser([...types], { parseAs: "buffer", bodyLimit: most }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    if (error instanceof Refused) return refuse(reply, statuses[error.reason] ?? 422, error.reason);
    if (error.statusCode === 413) return refuse(reply, 413, tooLarge);
    if (error.statusCode === 415) return refuse(reply, 415, invalid);
    throw error;
  });
  return {
    bodyLimit: most,
    onRequest: async (request: FastifyRequest, reply: FastifyReply) => {
      reply.header("cache-control", "no-store");
      if (!isOwnOrigin(request)) return refuse(reply, 403, "OTHER_ORIGIN");
      const viewer = await viewerOf(request);
      if (!viewer) return refuse(reply, 401, "NOT_SIGNED_IN");
      await transact({ viewer, now: now() }, async (work) => demand?.(work, (request.params as { id: string }).id));
      const wait = await allowUpload(counts, viewer);
      if (wait) return refuse(reply.header("retry-after", wait), 429, "TOO_OFTEN");
      return undefined;
    },
  };
}

export function refuse(reply: FastifyReply, status: number, reason: string): FastifyReply {
  return reply.code(status).send({ reason });
}
