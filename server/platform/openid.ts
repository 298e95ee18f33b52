// OpenID Connect by the authorization code with PKCE, state and nonce; who trusts its claims decides what they mean.
import * as oidc from "openid-client";
import type { Outbound } from "./outbound.ts";

export interface OpenidSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** With which ID tokens are signed: an asymmetric one. */
  readonly algorithm: string;
  readonly scope: string;
  /** Any of these contexts of authentication is asked for as essential; none: the provider's usual. */
  readonly acr: readonly string[];
}
/** What only the server knows of a visit to the provider; state and nonce come back, the verifier proves who asked. */
export interface Visit {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}
export type Claims = Readonly<Record<string, unknown>>;
export type ProviderProblem = "PROVIDER_DOWN" | "CANCELLED" | "PROVIDER_REFUSED" | "NOT_TRUSTED";

/** Carries a code for the log and never the answer itself: claims of people are in it. */
export class ProviderFault extends Error {
  constructor(readonly reason: ProviderProblem, readonly code: string) {
    super(`${reason} ${code}`);
  }
}

export interface OpenidProvider {
  /** Where the browser goes. Throws ProviderFault. */
  begin(redirectUri: string, visit: Visit): Promise<string>;
  /** What the provider says of who came back with this address: signed, for us, now and for this visit. Throws ProviderFault. */
  finish(returned: URL, visit: Visit): Promise<Claims>;
}

const patienceSeconds = 10;
const knownForMs = 3_600_000;
/** Between the clocks of the provider and ours. */
const toleranceSeconds = 30;

export function openidProvider({ issuer, clientId, clientSecret, algorithm, scope, acr }: OpenidSettings, outbound: Outbound): OpenidProvider {
  let known: { readonly configuration: Promise<oidc.Configuration>; readonly until: number } | null = null;

  function configuration(): Promise<oidc.Configuration> {
    if (known && known.until > Date.now()) return known.configuration;
    const discovered = oidc.discovery(new URL(issuer), clientId, { id_token_signed_response_alg: algorithm, [oidc.clockTolerance]: toleranceSeconds }, oidc.ClientSecretBasic(clientSecret), {
      timeout: patienceSeconds,
      [oidc.customFetch]: reach(outbound),
      // The signature is checked as well as the connection; where plain HTTP may go is for `outbound` to say.
      execute: [oidc.enableNonRepudiationChecks, ...(issuer.startsWith("http:") ? [oidc.allowInsecureRequests] : [])],
    });
    known = { configuration: discovered, until: Date.now() + knownForMs };
    // What could not be read is asked anew by the next who comes.
    discovered.catch(() => (known = null));
    return discovered;
  }

  return {
    async begin(redirectUri, { state, nonce, verifier }) {
      const found = await configuration().catch((error: unknown) => Promise.reject(new ProviderFault("PROVIDER_DOWN", codeOf(error))));
      return oidc.buildAuthorizationUrl(found, {
        redirect_uri: redirectUri, scope, state, nonce, code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: "S256",
        ...(acr.length && { acr_values: acr.join(" "), claims: JSON.stringify({ id_token: { acr: { essential: true, values: acr } } }) }),
      }).href;
    },
    async finish(returned, { state, nonce, verifier }) {
      try {
        const found = await configuration();
        const tokens = await oidc.authorizationCodeGrant(found, returned, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true });
        const signed = tokens.claims();
        if (!signed) throw new ProviderFault("NOT_TRUSTED", "NO_ID_TOKEN");
        if (!found.serverMetadata().userinfo_endpoint) return signed;
        return { ...(await oidc.fetchUserInfo(found, tokens.access_token, signed.sub)), ...signed };
      } catch (error) {
        throw faultOf(error);
      }
    },
  };
}

class Unreachable extends Error {}

function reach(outbound: Outbound): oidc.CustomFetch {
  return async (url, options) => {
    const answer = await outbound(url, options as never).catch((error: unknown) => Promise.reject(new Unreachable(codeOf(error))));
    if (answer.status >= 500) throw new Unreachable(`HTTP ${answer.status}`);
    return answer as unknown as Response;
  };
}

function faultOf(error: unknown): ProviderFault {
  if (error instanceof ProviderFault) return error;
  const causes = [error, (error as { cause?: unknown }).cause];
  const unreachable = causes.find((each) => each instanceof Unreachable);
  if (unreachable instanceof Unreachable) return new ProviderFault("PROVIDER_DOWN", unreachable.message);
  if (error instanceof oidc.AuthorizationResponseError) return new ProviderFault(error.error === "access_denied" ? "CANCELLED" : "PROVIDER_REFUSED", codeOf(error));
  if (error instanceof oidc.ResponseBodyError) return new ProviderFault("PROVIDER_REFUSED", codeOf(error));
  return new ProviderFault("NOT_TRUSTED", codeOf(error));
}

function codeOf(error: unknown): string {
  const { code, cause, name } = error as { code?: unknown; cause?: { code?: unknown }; name?: unknown };
  return String(code ?? cause?.code ?? name);
}
