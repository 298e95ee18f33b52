// Two brokers of identities on free ports: a real one (oidc-provider) in which whoever comes logs in as the test says, and one that lies.
import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { type IncomingMessage, type RequestListener, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Configuration, type InteractionResults } from "oidc-provider";

export const client = { clientId: "brink", clientSecret: "a secret that only these tests are told" };
const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const jwk = { ...pair.privateKey.export({ format: "jwk" }), kid: "now", alg: "RS256", use: "sig" };
const publicJwk = { ...pair.publicKey.export({ format: "jwk" }), kid: "now", alg: "RS256", use: "sig" };

export async function freePort(): Promise<number> {
  const { port, stop } = await listen(() => undefined);
  await stop();
  return port;
}

async function listen(handler: RequestListener): Promise<{ server: Server; port: number; stop(): Promise<void> }> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return { server, port: (server.address() as AddressInfo).port, stop };
}

export interface RealProvider {
  readonly issuer: string;
  /** Who comes next: what the provider says of them, and how they log in. */
  comes(claims: Record<string, unknown>, login?: { acr?: string; amr?: string[] }): void;
  /** Who comes next changes their mind. */
  turnsBack(): void;
  stop(): Promise<void>;
}

/** A provider that knows these returning addresses; claims come with userinfo or in the ID token. */
export async function startProvider(redirectUris: readonly string[], claimNames: readonly string[], inIdToken = false): Promise<RealProvider> {
  let handler: RequestListener = () => undefined;
  const { port, stop } = await listen((request, response) => handler(request, response));
  const issuer = `http://127.0.0.1:${port}`;
  const people = new Map<string, Record<string, unknown>>();
  let next: InteractionResults = {};
  const configuration: Configuration = {
    clients: [{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [...redirectUris], grant_types: ["authorization_code"], response_types: ["code"] }],
    jwks: { keys: [jwk] },
    cookies: { keys: ["of these tests"] },
    ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
    claims: { openid: ["sub", "acr", "amr", ...claimNames] },
    conformIdTokenClaims: !inIdToken,
    features: { devInteractions: { enabled: false }, claimsParameter: { enabled: true } },
    interactions: { url: (_ctx, { uid }) => `/log-in/${uid}` },
    findAccount: (_ctx, accountId) => ({ accountId, claims: async () => ({ sub: accountId, ...people.get(accountId) }) }),
    // Nobody is asked to agree to what they came for.
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client?.clientId ?? "", accountId: ctx.oidc.session?.accountId ?? "" });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(issuer, configuration);
  const answer = provider.callback();
  handler = (request, response) => {
    if (!request.url?.startsWith("/log-in/")) return void answer(request, response);
    void provider.interactionFinished(request, response, next, { mergeWithLastSubmission: false });
  };
  return {
    issuer, stop,
    comes(claims, login = {}) {
      const accountId = String(claims["sub"] ?? `person-${people.size + 1}`);
      people.set(accountId, claims);
      next = { login: { accountId, remember: false, ...login } };
    },
    turnsBack: () => void (next = { error: "access_denied", error_description: "the person changed their mind" }),
  };
}

/** How a provider lies: each part of its answer may be another. */
export interface Lie {
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  /** How the ID token is signed, if at all. */
  readonly signed?: "well" | "by another key" | "with the public key" | "not";
  readonly token?: (response: ServerResponse) => void;
}
export interface LyingProvider {
  readonly issuer: string;
  lies(lie: Lie): void;
  /** As the browser that comes back with a code would be sent to. */
  returning(begun: string, change?: Record<string, string | null>): string;
  readonly asked: string[];
  stop(): Promise<void>;
}

export async function startLyingProvider(): Promise<LyingProvider> {
  let lie: Lie = {};
  let nonce = "";
  const asked: string[] = [];
  const { port, stop } = await listen((request, response) => void answer(request, response));
  const issuer = `http://127.0.0.1:${port}`;
  const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const json = (response: ServerResponse, body: object) => void response.setHeader("content-type", "application/json").end(JSON.stringify(body));

  function idToken(): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: client.clientId, sub: "somebody", bsn: "123456782", authsp_level: "20", nonce, iat: now, exp: now + 60, ...lie.claims };
    const kind = lie.signed ?? "well";
    const alg = kind === "not" ? "none" : kind === "with the public key" ? "HS256" : "RS256";
    const text = [{ alg, kid: "now", ...lie.header }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    if (kind === "not") return `${text}.`;
    if (kind === "with the public key") return `${text}.${createHmac("sha256", pair.publicKey.export({ format: "pem", type: "spki" })).update(text).digest("base64url")}`;
    return `${text}.${sign("sha256", Buffer.from(text), kind === "well" ? pair.privateKey : other.privateKey).toString("base64url")}`;
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    asked.push(request.url ?? "");
    if (request.url?.startsWith("/.well-known/")) {
      return json(response, {
        issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`, response_types_supported: ["code"], subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256", "HS256", "none"], authorization_response_iss_parameter_supported: true,
      });
    }
    if (request.url === "/keys") return json(response, { keys: [publicJwk] });
    if (lie.token) return lie.token(response);
    return json(response, { access_token: "x", token_type: "Bearer", id_token: idToken() });
  }

  return {
    issuer, asked, stop,
    lies: (given) => void (lie = given),
    returning(begun, change = {}) {
      const { searchParams } = new URL(begun);
      nonce = searchParams.get("nonce") ?? "";
      const back = new URL(searchParams.get("redirect_uri") ?? "");
      for (const [name, value] of Object.entries({ code: "a code", state: searchParams.get("state"), iss: issuer, ...change })) if (value !== null) back.searchParams.set(name, value);
      return `${back.pathname}${back.search}`;
    },
  };
}
