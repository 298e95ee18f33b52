import type { IncomingMessage } from "node:http";

/**
 * Whether a request comes from our own pages. A browser says its Origin with everything that another site could abuse; who sends none
 * is no browser and has no cookie of anyone else.
 */
export function isOwnOrigin({ headers }: Pick<IncomingMessage, "headers">, publicUrl: string | null): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return publicUrl ? new URL(publicUrl).origin === origin : new URL(origin).host === host;
}
