import { type FileKind, largestFile, longestFileName } from "#shared/files/files.ts";
import type { FastifyInstance } from "fastify";
import { Statement } from "../../platform/database/statement.ts";
import { encodePicture } from "../../platform/encode-picture.ts";
import { fileKind } from "../../platform/file-kind.ts";
import { type UploadDependencies, refuse, takeUploads } from "../../platform/http/upload.ts";
import { ofParameters } from "../../platform/policy.ts";
import { asUuid } from "../../platform/uuid.ts";
import { addFile, demandAddFile } from "./commands/add-file.ts";
import { mayReadFile } from "./group-file.policy.ts";

const read = new Statement<{ name: string; kind: FileKind; content: Buffer }>(
  `select f.name, f.kind, f.content, ($2::uuid, $3::timestamptz) is not null from group_files f where f.id = $1::uuid and ${mayReadFile("f", ofParameters)}`,
);
const mediaTypes: Readonly<Record<FileKind, string>> = {
  PDF: "application/pdf", PICTURE: "image/webp", ODT: "application/vnd.oasis.opendocument.text", ODS: "application/vnd.oasis.opendocument.spreadsheet",
  DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A Fastify plugin: takes a file of a group as the whole body of a request, and gives it to whoever may read there, to take home and never to open here. */
export async function groupFileRoutes(app: FastifyInstance, dependencies: UploadDependencies): Promise<void> {
  const { transact, pool, viewerOf, now } = dependencies;
  const upload = takeUploads(app, dependencies, { counts: "file", types: ["application/octet-stream"], most: largestFile, tooLarge: "FILE_TOO_LARGE", invalid: "INVALID_FILE", demand: demandAddFile });

  app.post<{ Params: { id: string }; Querystring: { naam?: unknown } }>("/groups/:id/files", upload, async (request, reply) => {
    const kind = Buffer.isBuffer(request.body) ? fileKind(request.body) : null;
    if (!kind) return refuse(reply, 415, "INVALID_FILE");
    const viewer = await viewerOf(request);
    const content = kind === "PICTURE" ? (await encodePicture(request.body as Buffer)).large : (request.body as Buffer);
    const name = String(request.query.naam ?? "").slice(0, longestFileName);
    const id = await transact({ viewer, now: now() }, (work) => addFile(work, { groupId: request.params.id, name, kind, content }));
    return reply.code(201).send({ id });
  });

  app.get<{ Params: { id: string } }>("/files/:id", async (request, reply) => {
    const [file] = await read.run(pool, [asUuid(request.params.id), await viewerOf(request), now()]);
    if (!file) return refuse(reply.header("cache-control", "no-store"), 404, "NOT_FOUND");
    // Never shown on our own address: what a PDF or an office file does is for the reader's own program.
    return reply.type(mediaTypes[file.kind]).headers({ "cache-control": "private, no-store", "content-security-policy": "default-src 'none'; sandbox", "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}` }).send(file.content);
  });
}
