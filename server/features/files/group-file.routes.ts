import { type FileKind, largestFile, longestFileName } from "#shared/files/files.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Runner, Statement } from "../../platform/database/statement.ts";
import { encodePicture } from "../../platform/encode-picture.ts";
import { fileKind } from "../../platform/file-kind.ts";
import { ofParameters } from "../../platform/policy.ts";
import { Refused } from "../../platform/refused.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { asUuid } from "../../platform/uuid.ts";
import { addFile, demandAddFile } from "./commands/add-file.ts";
import { mayReadFile } from "./group-file.policy.ts";

export interface GroupFileDependencies {
  readonly transact: Transact;
  readonly reads: Runner;
  readonly viewerOf: (request: FastifyRequest) => Promise<string | null>;
  readonly isOwnOrigin: (request: FastifyRequest) => boolean;
  /** Takes one of what a person may upload; answers the seconds to wait, or 0. */
  readonly allowUpload: (personId: string) => Promise<number>;
  readonly now: () => Date;
}

const read = new Statement<{ name: string; kind: FileKind; content: Buffer }>(
  `select f.name, f.kind, f.content, ($2::uuid, $3::timestamptz) is not null from group_files f where f.id = $1::uuid and ${mayReadFile("f", ofParameters)}`,
);
const statuses: Readonly<Record<string, number>> = { TOO_OFTEN: 429, NOT_SIGNED_IN: 401, NOT_FOUND: 404 };
const mediaTypes: Readonly<Record<FileKind, string>> = {
  PDF: "application/pdf", PICTURE: "image/webp", ODT: "application/vnd.oasis.opendocument.text", ODS: "application/vnd.oasis.opendocument.spreadsheet",
  DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A Fastify plugin: takes a file of a group as the whole body of a request, and gives it to whoever may read there, to take home and never to open here. */
export async function groupFileRoutes(app: FastifyInstance, { transact, reads, viewerOf, isOwnOrigin, allowUpload, now }: GroupFileDependencies): Promise<void> {
  app.addContentTypeParser("application/octet-stream", { parseAs: "buffer", bodyLimit: largestFile }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error: { statusCode?: number; reason?: string }, _request, reply) => {
    if (error instanceof Refused) return refuse(reply, statuses[error.reason] ?? 422, error.reason);
    if (error.statusCode === 413) return refuse(reply, 413, "FILE_TOO_LARGE");
    if (error.statusCode === 415) return refuse(reply, 415, "INVALID_FILE");
    throw error;
  });

  app.post<{ Params: { id: string }; Querystring: { naam?: unknown } }>("/groups/:id/files", {
    bodyLimit: largestFile,
    // Before the body: nobody sends ten megabytes for nothing.
    onRequest: async (request, reply) => {
      reply.header("cache-control", "no-store");
      if (request.headers["content-type"] !== "application/octet-stream") return refuse(reply, 415, "INVALID_FILE");
      if (!isOwnOrigin(request)) return refuse(reply, 403, "OTHER_ORIGIN");
      const viewer = await viewerOf(request);
      if (!viewer) return refuse(reply, 401, "NOT_SIGNED_IN");
      await transact({ viewer, now: now() }, (work) => demandAddFile(work, request.params.id));
      const wait = await allowUpload(viewer);
      if (wait) return refuse(reply.header("retry-after", wait), 429, "TOO_OFTEN");
      return undefined;
    },
  }, async (request, reply) => {
    const kind = Buffer.isBuffer(request.body) ? fileKind(request.body) : null;
    if (!kind) return refuse(reply, 415, "INVALID_FILE");
    const viewer = await viewerOf(request);
    const content = kind === "PICTURE" ? (await encodePicture(request.body as Buffer)).large : (request.body as Buffer);
    const name = String(request.query.naam ?? "").slice(0, longestFileName);
    const id = await transact({ viewer, now: now() }, (work) => addFile(work, { groupId: request.params.id, name, kind, content }));
    return reply.code(201).send({ id });
  });

  app.get<{ Params: { id: string } }>("/files/:id", async (request, reply) => {
    const [file] = await read.run(reads, [asUuid(request.params.id), await viewerOf(request), now()]);
    if (!file) return refuse(reply.header("cache-control", "no-store"), 404, "NOT_FOUND");
    // Never shown on our own address: what a PDF or an office file does is for the reader's own program.
    return reply.type(mediaTypes[file.kind]).headers({ "cache-control": "private, no-store", "content-security-policy": "default-src 'none'; sandbox", "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}` }).send(file.content);
  });
}

function refuse(reply: FastifyReply, status: number, reason: string): FastifyReply {
  return reply.code(status).send({ reason });
}
