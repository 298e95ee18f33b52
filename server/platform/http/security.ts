import helmet from "@fastify/helmet";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** What no page of ours asks of a device, so that nothing that gets into one can. */
const unasked = ["accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer", "microphone", "midi", "payment", "usb"];

/** Headers for every answer: only our own scripts, styles and connections; no frames, no referrers to others; over https, never again without. */
export async function secure(app: FastifyInstance, isHttps: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", "data:"], fontSrc: ["'self'"], connectSrc: ["'self'"],
        manifestSrc: ["'self'"], workerSrc: ["'self'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
    frameguard: { action: "deny" },
    strictTransportSecurity: isHttps && { maxAge: 31_536_000, includeSubDomains: false },
  });
  const permissions = unasked.map((feature) => `${feature}=()`).join(", ");
  app.addHook("onRequest", async (_request, reply) => void reply.header("permissions-policy", permissions));
}

/** For a drawn page: it carries the measures of its bars and maps on the elements, where a style loads nothing and runs nothing. */
export function allowMeasures(reply: FastifyReply): void {
  reply.header("content-security-policy", `${String(reply.getHeader("content-security-policy"))};style-src-attr 'unsafe-inline'`);
}

/** Fastify's `frameworkErrors`: an address that is none is answered before any of the above is asked. */
export function refuseAddress(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  void reply.code(400).headers({ "content-security-policy": "default-src 'none';frame-ancestors 'none'", "x-content-type-options": "nosniff" }).send({ reason: "NOT_FOUND" });
}
