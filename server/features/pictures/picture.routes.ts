import { largestPicture, pictureTypes } from "#shared/threads/pictures.ts";
import type { FastifyInstance } from "fastify";
import { Statement } from "../../platform/database/statement.ts";
import { encodePicture } from "../../platform/encode-picture.ts";
import { type UploadDependencies, refuse, takeUploads } from "../../platform/http/upload.ts";
import { ofParameters } from "../../platform/policy.ts";
import { asUuid } from "../../platform/uuid.ts";
import { storePicture } from "./commands/store-picture.ts";
import { maySeePicture } from "./picture.policy.ts";

const sizes = ["large", "small"] as const;
const read = Object.fromEntries(sizes.map((size) => [size, new Statement<{ picture: Buffer }>(`select p.${size} as picture, ($2::uuid, $3::timestamptz) is not null from pictures p where p.id = $1::uuid and ${maySeePicture("p", ofParameters)}`)]));

/** A Fastify plugin: takes a picture as the whole body of a request, and shows one to whoever may see what it stands below. */
export async function pictureRoutes(app: FastifyInstance, dependencies: UploadDependencies): Promise<void> {
  const { transact, pool, viewerOf, now } = dependencies;
  const upload = takeUploads(app, dependencies, { counts: "picture", types: pictureTypes, most: largestPicture, tooLarge: "PICTURE_TOO_LARGE", invalid: "INVALID_PICTURE" });

  app.post("/pictures", upload, async (request, reply) => {
    if (!Buffer.isBuffer(request.body)) return refuse(reply, 415, "INVALID_PICTURE");
    const viewer = await viewerOf(request);
    const encoded = await encodePicture(request.body);
    const id = await transact({ viewer, now: now() }, (work) => storePicture(work, encoded));
    return reply.code(201).send({ id, width: encoded.width, height: encoded.height });
  });

  app.get<{ Params: { id: string; size: string } }>("/pictures/:id/:size", async (request, reply) => {
    const [found] = (await read[request.params.size]?.run(pool, [asUuid(request.params.id), await viewerOf(request), now()])) ?? [];
    // Not there, hidden and not for this person look alike.
    if (!found) return refuse(reply.header("cache-control", "no-store"), 404, "NOT_FOUND");
    // It never changes under its id; but it is this browser's alone.
    return reply.type("image/webp").headers({ "cache-control": "private, max-age=31536000, immutable", "content-security-policy": "default-src 'none'; sandbox", "content-disposition": "inline; filename=\"picture.webp\"" }).send(found.picture);
  });
}
