import { createHash } from "node:crypto";
import { largestPicture, pictureTypes } from "#shared/threads/pictures.ts";
import type { FastifyInstance } from "fastify";
import { Statement } from "../../platform/database/statement.ts";
import { encodePicture } from "../../platform/encode-picture.ts";
import { type UploadDependencies, refuse, takeUploads } from "../../platform/http/upload.ts";
import { ofParameters } from "../../platform/policy.ts";
import { Refused } from "../../platform/refused.ts";
import { asUuid } from "../../platform/uuid.ts";
import { maySeeReceipt } from "./account.policy.ts";
import { type KeptFile, demandReceipts, enterReceipt } from "./commands/receipts.ts";

interface Given {
  readonly Params: { readonly id: string };
  readonly Querystring: Readonly<Record<"what" | "cents" | "spentOn" | "lineId", unknown>>;
}

const read = new Statement<{ file: Buffer | null; type: string }>(`select r.file, r.type, ($2::uuid, $3::timestamptz) is not null from receipts r where r.id = $1::uuid and ${maySeeReceipt("r", ofParameters)}`);

/** A Fastify plugin: takes a receipt as the whole body of a request, what it is for in the address, and shows one to whom it concerns. */
export async function receiptRoutes(app: FastifyInstance, dependencies: UploadDependencies): Promise<void> {
  const { transact, pool, viewerOf, now } = dependencies;
  const upload = takeUploads(app, dependencies, { counts: "picture", types: [...pictureTypes, "application/pdf"], most: largestPicture, tooLarge: "PICTURE_TOO_LARGE", invalid: "INVALID_RECEIPT", demand: demandReceipts });

  app.post<Given>("/receipts/:id", upload, async (request, reply) => {
    if (!Buffer.isBuffer(request.body)) return refuse(reply, 415, "INVALID_RECEIPT");
    const kept = await keep(request.body);
    const { what, cents, spentOn, lineId } = request.query;
    const given = { initiativeId: request.params.id, what: String(what ?? ""), cents: /^\d{1,15}$/u.test(String(cents)) ? Number(cents) : 0, spentOn: String(spentOn ?? ""), lineId: lineId ? String(lineId) : null };
    const id = await transact({ viewer: await viewerOf(request), now: now() }, (work) => enterReceipt(work, given, kept));
    return reply.code(201).send({ id });
  });

  app.get<{ Params: { id: string } }>("/receipts/:id", async (request, reply) => {
    const [found] = await read.run(pool, [asUuid(request.params.id), await viewerOf(request), now()]);
    // Not there, let go and not for this person look alike.
    if (!found?.file) return refuse(reply.header("cache-control", "no-store"), 404, "NOT_FOUND");
    // Saved, never shown within the site: a PDF can do more than be looked at.
    const name = found.type === "application/pdf" ? "bon.pdf" : "bon.webp";
    return reply.type(found.type).headers({ "cache-control": "private, no-store", "content-security-policy": "default-src 'none'; sandbox", "x-content-type-options": "nosniff", "content-disposition": `${name === "bon.pdf" ? "attachment" : "inline"}; filename="${name}"` }).send(found.file);
  });
}

/** By what it is and not by what it says it is: a PDF as it was sent, a picture made anew. */
async function keep(sent: Buffer): Promise<KeptFile> {
  const hash = createHash("sha256").update(sent).digest("hex");
  if (isPdf(sent)) return { type: "application/pdf", file: sent, hash };
  try {
    return { type: "image/webp", file: (await encodePicture(sent)).large, hash };
  } catch (error) {
    throw error instanceof Refused && error.reason !== "INVALID_PICTURE" ? error : new Refused("INVALID_RECEIPT");
  }
}

/** From its head to its end, so that neither half of one nor something else behind its name is kept. */
function isPdf(file: Buffer): boolean {
  return file.subarray(0, 8).toString("latin1").startsWith("%PDF-1.") && file.subarray(-1_024).toString("latin1").includes("%%EOF");
}
