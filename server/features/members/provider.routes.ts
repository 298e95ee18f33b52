import type { FastifyInstance, FastifyRequest, preHandlerHookHandler } from "fastify";
import * as oidc from "openid-client";
import { isSafeBack } from "#shared/members/safe-back.ts";
import type { SignInProblem } from "#shared/members/sign-in-problems.ts";
import { deviceOf } from "../../platform/device.ts";
import { onlyOurJson, texts } from "../../platform/http/only-our-json.ts";
import type { Keys } from "../../platform/keys.ts";
import type { Log } from "../../platform/log.ts";
import { type Claims, type OpenidProvider, ProviderFault, openidProvider } from "../../platform/openid.ts";
import type { Outbound } from "../../platform/outbound.ts";
import { Refused } from "../../platform/refused.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { type Returned, beginVisit, endVisit } from "./commands/provider-visit.ts";
import { type Known, signInByIdentity } from "./commands/sign-in-by-identity.ts";
import { type Identity, type IdentityProvider, identityOf } from "./identity-provider.ts";
import type { Door } from "./sign-in-cookies.ts";

export interface ProviderDependencies {
  readonly identityProviders: readonly IdentityProvider[];
  readonly outbound: Outbound;
  /** Throws Refused for an address that is none here. */
  readonly findHome: (postcode: string, houseNumber: string) => Promise<Known["home"]>;
  readonly keys: Keys;
  readonly door: Door;
  readonly transact: Transact;
  readonly now: () => Date;
  readonly isOwnOrigin: (request: FastifyRequest) => boolean;
  readonly publicUrl: string | null;
  readonly log: Log;
  /** A hook that counts who asks by their network: 429 beyond the limit. */
  readonly limited: (kind: "signInTry") => preHandlerHookHandler;
}
interface Way {
  readonly provider: IdentityProvider;
  readonly openid: OpenidProvider;
}

/** A Fastify plugin: leaving for an identity provider and coming back from it. */
export async function providerRoutes(app: FastifyInstance, dependencies: ProviderDependencies): Promise<void> {
  const { identityProviders, outbound, findHome, keys, door, transact, now, publicUrl, log } = dependencies;
  const ways = new Map(identityProviders.map((provider): [string, Way] => [provider.id, { provider, openid: openidProvider(provider, outbound) }]));
  const returnTo = (id: string) => `${publicUrl}/auth/return/${id}`;
  const tries = { preHandler: dependencies.limited("signInTry") };
  onlyOurJson(app, dependencies.isOwnOrigin);

  app.post<{ Body: { provider: string; back: string } }>("/auth/begin", { ...texts("provider", "back"), ...tries }, async (request, reply) => {
    const way = ways.get(request.body.provider);
    if (!way) return reply.code(404).send({ reason: "NOT_FOUND" });
    const session = await door.enter(request, reply);
    const visit = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    try {
      const to = await way.openid.begin(returnTo(way.provider.id), visit);
      const back = isSafeBack(request.body.back) ? request.body.back : "/";
      const browserHash = door.mark(request, reply);
      await transact({ viewer: session?.personId ?? null, now: now() }, (work) => beginVisit(work, { ...visit, provider: way.provider.id, browserHash, back }));
      return await reply.send({ to });
    } catch (error) {
      return reply.code(502).send({ reason: await faultOf(way, error) });
    }
  });

  app.get<{ Params: { provider: string }; Querystring: { state?: unknown } }>("/auth/return/:provider", tries, async (request, reply) => {
    const way = ways.get(request.params.provider);
    if (!way) return reply.code(404).send({ reason: "NOT_FOUND" });
    const state = typeof request.query.state === "string" ? request.query.state : "";
    const visit = await transact({ viewer: null, now: now() }, (work) => endVisit(work, { state, provider: way.provider.id, browserHash: door.browserHashOf(request) }));
    const cameIn = visit ? await come(way, visit, request) : ({ session: null, reason: "VISIT_ENDED" } as const);
    if (cameIn.session === null) return reply.redirect(`/inloggen/mislukt?${new URLSearchParams({ reden: cameIn.reason, via: way.provider.id }).toString()}`, 303);
    await door.open(request, reply, cameIn.session);
    return reply.redirect(visit?.back ?? "/", 303);
  });

  async function come(way: Way, visit: Returned, request: FastifyRequest): ReturnType<typeof signInByIdentity> {
    const { provider, openid } = way;
    let claims: Claims;
    try {
      claims = await openid.finish(new URL(`${returnTo(provider.id)}${new URL(request.url, "http://localhost").search}`), visit);
    } catch (error) {
      return { session: null, reason: await faultOf(way, error) };
    }
    const session = await door.sessionOf(request.cookies);
    const identity = identityOf(provider, claims);
    const problem = typeof identity === "string" ? identity : visit.personId !== null && session?.personId !== visit.personId ? "OTHER_ACCOUNT" : null;
    if (problem) return { session: null, reason: await refused(way, problem) };
    const { subject, ...said } = identity as Identity;
    const home = said.address && (await homeAt(said.address));
    const pseudonym = keys.seal("identity", subject);
    const known = { ...said, provider, pseudonym, home, personId: visit.personId, device: deviceOf(request.headers["user-agent"]) };
    return transact({ viewer: visit.personId, session: session?.id ?? null, now: now() }, (work) => signInByIdentity(work, known));
  }

  /** Null where the claim names no home here: who lives in another municipality may come in all the same. */
  async function homeAt({ postcode, houseNumber }: NonNullable<Identity["address"]>): Promise<Known["home"]> {
    try {
      return await findHome(postcode, houseNumber);
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  }

  async function faultOf(way: Way, error: unknown): Promise<SignInProblem> {
    if (!(error instanceof ProviderFault)) throw error;
    log.warn({ provider: way.provider.id, reason: error.reason, code: error.code }, "an identity provider's answer was not taken");
    return refused(way, error.reason);
  }

  async function refused({ provider }: Way, reason: SignInProblem): Promise<SignInProblem> {
    await transact({ viewer: null, now: now() }, async (work) => work.audit({ act: "SignedIn", outcome: reason, facts: { way: provider.kind, provider: provider.id } }));
    return reason;
  }
}
