import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerHookHandler } from "fastify";
import { deviceOf } from "../../platform/device.ts";
import { onlyOurJson, texts } from "../../platform/http/only-our-json.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { sendSignInLink } from "./commands/send-sign-in-link.ts";
import { type SignedIn, type Visitor, signInByCode, signInByLink } from "./commands/sign-in.ts";
import { parseEmail } from "#shared/members/email-address.ts";
import type { IdentityProvider } from "./identity-provider.ts";
import type { Door } from "./sign-in-cookies.ts";
import { locales } from "./viewer.type.ts";

export interface SignInDependencies {
  readonly transact: Transact;
  readonly door: Door;
  readonly now: () => Date;
  readonly isOwnOrigin: (request: FastifyRequest) => boolean;
  readonly siteName: string;
  readonly publicUrl: string | null;
  /** Mails are read in a demonstration's own mailbox instead of being sent. */
  readonly mailbox: boolean;
  readonly identityProviders: readonly IdentityProvider[];
  /** Called when there is a mail to send. */
  readonly posted: () => void;
  /** A hook that counts who asks by their network: 429 beyond the limit. */
  readonly limited: (kind: "signInMail" | "signInTry") => preHandlerHookHandler;
}

/** A Fastify plugin: signing in by mail and signing out, beside GraphQL because cookies are set here. */
export async function signInRoutes(app: FastifyInstance, dependencies: SignInDependencies): Promise<void> {
  const { transact, door, now, siteName, publicUrl } = dependencies;
  const tries = { preHandler: dependencies.limited("signInTry") };
  const staffWay = dependencies.identityProviders.find(({ kind }) => kind === "STAFF")?.name ?? null;
  const nobody = () => ({ viewer: null, now: now() });
  onlyOurJson(app, dependencies.isOwnOrigin);

  app.post<{ Body: { email: string; locale?: string } }>("/auth/link", { ...texts("email"), preHandler: dependencies.limited("signInMail") }, async (request, reply) => {
    const browserHash = door.mark(request, reply);
    const email = parseEmail(request.body.email);
    const locale = locales.find((each) => each === request.body.locale?.toUpperCase()) ?? "NL";
    if (email) {
      await transact(nobody(), (work) => sendSignInLink(work, { email, locale, browserHash, siteName, staffWay, linkOf: (token) => linkOf(request, token) }));
      dependencies.posted();
    }
    // The same for every address, so that nobody learns who takes part.
    return reply.code(202).send({});
  });

  app.post<{ Body: { token: string } }>("/auth/confirm", { ...texts("token"), ...tries }, async (request, reply) =>
    answer(request, reply, await transact(nobody(), (work) => signInByLink(work, request.body.token, comingFrom(request)))),
  );

  app.post<{ Body: { code: string } }>("/auth/code", { ...texts("code"), ...tries }, async (request, reply) =>
    answer(request, reply, await transact(nobody(), (work) => signInByCode(work, request.body.code.replace(/\s/gu, ""), comingFrom(request)))),
  );

  app.post("/auth/sign-out", async (request, reply) => {
    await door.close(request, reply);
    return reply.send({});
  });

  function comingFrom(request: FastifyRequest): Visitor {
    return { browserHash: door.browserHashOf(request), staffWay, ...deviceOf(request.headers["user-agent"]) };
  }

  // Written only where it surely leads here: to the address that was set, or within a demonstration. A forged Host header would send
  // somebody else's key elsewhere.
  function linkOf(request: FastifyRequest, token: string): string | null {
    const base = publicUrl ?? (dependencies.mailbox ? `${request.protocol}://${request.host}` : null);
    return base && `${base}/inloggen/bevestigen?token=${token}`;
  }

  async function answer(request: FastifyRequest, reply: FastifyReply, signedIn: SignedIn): Promise<FastifyReply> {
    if (signedIn.session === null) return reply.code(signedIn.reason === "LINK_EXPIRED" ? 410 : 403).send({ reason: signedIn.reason });
    await door.open(request, reply, signedIn.session);
    return reply.send({});
  }
}
