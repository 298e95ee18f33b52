import { largestPicture, pictureTypes } from "#shared/threads/pictures.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Runner } from "../../platform/database/statement.ts";
import { Statement } from "../../platform/database/statement.ts";
import { ofParameters } from "../../platform/policy.ts";
import { Refused } from "../../platform/refused.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { asUuid } from "../../platform/uuid.ts";
import { storePicture } from "./commands/store-picture.ts";
import { encodePicture } from "../../platform/encode-picture.ts";
import { maySeePicture } from "./picture.policy.ts";

export interface PictureDependencies {
  readonly transact: Transact;
  readonly reads: Runner;
  readonly viewerOf: (request: FastifyRequest) => Promise<string | null>;
  readonly isOwnOrigin: (request: FastifyRequest) => boolean;
  /** Takes one of what a person may upload; answers the seconds to wait, or 0. */
  readonly allowUpload: (personId: string) => Promise<number>;
  readonly now: () => Date;
}

const sizes = ["large", "small"] as const;
const read = Object.fromEntries(sizes.map((size) => [size, new Statement<{ picture: Buffer }>(`select p.${size} as picture, ($2::uuid, $3::timestamptz) is not null from pictures p where p.id = $1::uuid and ${maySeePicture("p", ofParameters)}`)]));
const statuses: Readonly<Record<string, number>> = { TOO_OFTEN: 429, NOT_SIGNED_IN: 401 };

/** A Fastify plugin: takes a picture as the whole body of a request, and shows one to whoever may see what it stands below. */
export async function pictureRoutes(app: FastifyInstance, { transact, reads, viewerOf, isOwnOrigin, allowUpload, now }: PictureDependencies): Promise<void> {
  app.addContentTypeParser([...pictureTypes], { parseAs: "buffer", bodyLimit: largestPicture }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error: { statusCode?: number; reason?: string }, _request, reply) => {
    if (error instanceof Refused) return refuse(reply, statuses[error.reason] ?? 422, error.reason);
    if (error.statusCode === 413) return refuse(reply, 413, "PICTURE_TOO_LARGE");
    if (error.statusCode === 415) return refuse(reply, 415, "INVALID_PICTURE");
    throw error;
  });

  app.post("/pictures", {
    bodyLimit: largestPicture,
    // Before the body: nobody sends eight megabytes for nothing.
    onRequest: async (request, reply) => {
      reply.header("cache-control", "no-store");
      if (!isOwnOrigin(request)) return refuse(reply, 403, "OTHER_ORIGIN");
      const viewer = await viewerOf(request);
      if (!viewer) return refuse(reply, 401, "NOT_SIGNED_IN");
      const wait = await allowUpload(viewer);
      if (wait) return refuse(reply.header("retry-after", wait), 429, "TOO_OFTEN");
      return undefined;
    },
  }, async (request, reply) => {
    if (!Buffer.isBuffer(request.body)) return refuse(reply, 415, "INVALID_PICTURE");
    const viewer = await viewerOf(request);
    const encoded = await encodePicture(request.body);
    const id = await transact({ viewer, now: now() }, (work) => storePicture(work, encoded));
    return reply.code(201).send({ id, width: encoded.width, height: encoded.height });
  });

  app.get<{ Params: { id: string; size: string } }>("/pictures/:id/:size", async (request, reply) => {
    const [found] = (await read[request.params.size]?.run(reads, [asUuid(request.params.id), await viewerOf(request), now()])) ?? [];
    // Not there, hidden and not for this person look alike.
    if (!found) return refuse(reply.header("cache-control", "no-store"), 404, "NOT_FOUND");
    // It never changes under its id; but it is this browser's alone.
    return reply.type("image/webp").headers({ "cache-control": "private, max-age=31536000, immutable", "content-security-policy": "default-src 'none'; sandbox", "content-disposition": "inline; filename=\"picture.webp\"" }).send(found.picture);
  });
}

function refuse(reply: FastifyReply, status: number, reason: string): FastifyReply {
  return reply.code(status).send({ reason });
}
