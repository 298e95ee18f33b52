import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
/** Smaller ones fit in the first packets anyway. */
const leastBytes = 1_400;
/** Written for one reader: quick rather than small. */
const level = 4;

/**
 * Sends a text that was made for this request as small as its reader can take it. Only for texts that repeat nothing a stranger can put
 * into the request: beside the reader's own data, its length would tell of them (BREACH).
 */
export async function sendCompressed(request: FastifyRequest, reply: FastifyReply, text: string): Promise<FastifyReply> {
  reply.header("vary", "accept-encoding");
  const accepted = String(request.headers["accept-encoding"] ?? "").split(",").map((each) => each.trim());
  const encoding = ["br", "gzip"].find((each) => accepted.includes(each));
  if (!encoding || text.length < leastBytes) return reply.send(text);
  const body = encoding === "br" ? await toBrotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: level } }) : await toGzip(text, { level });
  return reply.header("content-encoding", encoding).send(body);
}
