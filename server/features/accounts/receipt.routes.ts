import { createHash } from "node:crypto";
import { largestPicture, pictureTypes } from "#shared/threads/pictures.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Runner, Statement } from "../../platform/database/statement.ts";
import { encodePicture } from "../../platform/encode-picture.ts";
import { ofParameters } from "../../platform/policy.ts";
import { Refused } from "../../platform/refused.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { asUuid } from "../../platform/uuid.ts";
import { maySeeReceipt } from "./account.policy.ts";
import { type KeptFile, demandReceipts, enterReceipt } from "./commands/receipts.ts";

export interface ReceiptDependencies {
  readonly transact: Transact;
  readonly reads: Runner;
  readonly viewerOf: (request: FastifyRequest) => Promise<string | null>;
  readonly isOwnOrigin: (request: FastifyRequest) => boolean;
  /** Takes one of what a person may upload; answers the seconds to wait, or 0. */
  readonly allowUpload: (personId: string) => Promise<number>;
  readonly now: () => Date;
}
interface Given {
  readonly Params: { readonly id: string };
  readonly Querystring: Readonly<Record<"what" | "cents" | "spentOn" | "lineId", unknown>>;
}

const read = new Statement<{ file: Buffer | null; type: string }>(`select r.file, r.type, ($2::uuid, $3::timestamptz) is not null from receipts r where r.id = $1::uuid and ${maySeeReceipt("r", ofParameters)}`);
const statuses: Readonly<Record<string, number>> = { TOO_OFTEN: 429, NOT_SIGNED_IN: 401, NOT_FOUND: 404, NOT_A_STEWARD: 403, RECEIPT_TWICE: 409 };

/** A Fastify plugin: takes a receipt as the whole body of a request, what it is for in the address, and shows one to whom it concerns. */
export async function receiptRoutes(app: FastifyInstance, { transact, reads, viewerOf, isOwnOrigin, allowUpload, now }: ReceiptDependencies): Promise<void> {
  app.addContentTypeParser([...pictureTypes, "application/pdf"], { parseAs: "buffer", bodyLimit: largestPicture }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error: { statusCode?: number; reason?: string }, _request, reply) => {
    if (error instanceof Refused) return refuse(reply, statuses[error.reason] ?? 422, error.reason);
    if (error.statusCode === 413) return refuse(reply, 413, "PICTURE_TOO_LARGE");
    if (error.statusCode === 415) return refuse(reply, 415, "INVALID_RECEIPT");
    throw error;
  });

  app.post<Given>("/receipts/:id", {
    bodyLimit: largestPicture,
    // Before the body: nobody sends eight megabytes for nothing.
    onRequest: async (request, reply) => {
      reply.header("cache-control", "no-store");
      if (!isOwnOrigin(request)) return refuse(reply, 403, "OTHER_ORIGIN");
      const viewer = await viewerOf(request);
      if (!viewer) return refuse(reply, 401, "NOT_SIGNED_IN");
      await transact({ viewer, now: now() }, (work) => demandReceipts(work, (request.params as Given["Params"]).id));
      const wait = await allowUpload(viewer);
      if (wait) return refuse(reply.header("retry-after", wait), 429, "TOO_OFTEN");
      return undefined;
    },
  }, async (request, reply) => {
    if (!Buffer.isBuffer(request.body)) return refuse(reply, 415, "INVALID_RECEIPT");
    const kept = await keep(request.body);
    const { what, cents, spentOn, lineId } = request.query;
    const given = { initiativeId: request.params.id, what: String(what ?? ""), cents: /^\d{1,15}$/u.test(String(cents)) ? Number(cents) : 0, spentOn: String(spentOn ?? ""), lineId: lineId ? String(lineId) : null };
    const id = await transact({ viewer: await viewerOf(request), now: now() }, (work) => enterReceipt(work, given, kept));
    return reply.code(201).send({ id });
  });

  app.get<{ Params: { id: string } }>("/receipts/:id", async (request, reply) => {
    const [found] = await read.run(reads, [asUuid(request.params.id), await viewerOf(request), now()]);
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

function refuse(reply: FastifyReply, status: number, reason: string): FastifyReply {
  return reply.code(status).send({ reason });
}
