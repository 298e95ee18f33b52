import { readFileSync } from "node:fs";
import { type ProviderKind, type SignInProblem, providerKinds } from "#shared/members/sign-in-problems.ts";
import type { Claims, OpenidSettings } from "../../platform/openid.ts";

/** A way in by somebody else who knows people better; all of it is configuration, because brokers differ. */
export interface IdentityProvider extends OpenidSettings {
  /** In addresses and in the table of identities: once used it stays. */
  readonly id: string;
  readonly kind: ProviderKind;
  /** As people know it: "DigiD". */
  readonly name: string;
  /** Hosts of its endpoints other than the issuer's own. */
  readonly hosts: readonly string[];
  /** The names of the claims that it answers with. */
  readonly claims: {
    readonly subject: string;
    readonly level: string;
    readonly organisation: string | null;
    readonly postcode: string | null;
    readonly houseNumber: string | null;
    readonly houseLetter: string | null;
  };
  /** The levels of assurance in its own words, the lowest first, and the least that is enough. */
  readonly levels: readonly string[];
  readonly leastLevel: string;
  /** Of staff: one of these methods has to have been used. */
  readonly amr: readonly string[];
  /** Of staff: in which domains an e-mail address makes them known. */
  readonly domains: readonly string[];
}

/** What is believed of who came back. */
export interface Identity {
  /** A number of a person or an id of the provider's: sealed before anything is kept. */
  readonly subject: string;
  readonly level: string;
  readonly kvk: string | null;
  /** Verified, and in a domain of the municipality. */
  readonly email: string | null;
  readonly address: { readonly postcode: string; readonly houseNumber: string } | null;
}

/** Judges the claims of a provider: as much as is needed to know who came and how surely, or what stands in the way. */
export function identityOf({ kind, claims: names, levels, leastLevel, amr, domains }: IdentityProvider, claims: Claims): Identity | SignInProblem {
  const said = (name: string | null) => (name !== null && ["string", "number"].includes(typeof claims[name]) ? String(claims[name]).trim() || null : null);
  const level = said(names.level);
  if (level === null || levels.indexOf(level) < levels.indexOf(leastLevel)) return "LEVEL_TOO_LOW";
  const used = Array.isArray(claims["amr"]) ? claims["amr"] : [];
  if (kind === "STAFF" && !amr.some((method) => used.includes(method))) return "SECOND_FACTOR_MISSING";
  const subject = kind === "RESIDENT" ? citizenNumber(said(names.subject)) : said(names.subject);
  if (subject === null) return "UNKNOWN_SUBJECT";
  const kvk = /^\d{8}$/u.exec(said(names.organisation) ?? "")?.[0] ?? null;
  if (kind === "ORGANISATION" && kvk === null) return "UNKNOWN_ORGANISATION";
  const [postcode, number] = [said(names.postcode), said(names.houseNumber)];
  return {
    subject, level, kvk, email: claims["email_verified"] === true ? staffEmail(said("email"), domains) : null,
    address: postcode !== null && number !== null ? { postcode, houseNumber: `${number}${said(names.houseLetter) ?? ""}` } : null,
  };
}

/** Sector codes of the BSNk: only this one is followed by a BSN itself. */
const bsnSector = "s00000000:";

/** A BSN, with or without its sector code, by its check on eleven (Regeling voorzieningen GBA); null for anything else. */
function citizenNumber(text: string | null): string | null {
  const digits = text?.startsWith(bsnSector) ? text.slice(bsnSector.length) : text;
  if (!digits || !/^\d{9}$/u.test(digits)) return null;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0 && sum !== 0 ? digits : null;
}

function staffEmail(email: string | null, domains: readonly string[]): string | null {
  const address = email?.toLowerCase() ?? "";
  return domains.includes(address.slice(address.lastIndexOf("@") + 1)) ? address : null;
}

const algorithms = ["RS256", "PS256", "ES256"];

/**
 * Reads the setting: JSON, or the path of a file with JSON. Throws on what is not understood, so that a slip of the pen ends the start
 * and not the check of a level.
 */
export function readIdentityProviders(setting: string | undefined): readonly IdentityProvider[] {
  if (!setting) return [];
  const given = JSON.parse(setting.trimStart().startsWith("[") ? setting : readFileSync(setting, "utf8")) as unknown;
  if (!Array.isArray(given)) throw new Error("IDENTITY_PROVIDERS must be a list");
  const providers = given.map((each) => providerOf(Object(each) as Record<string, unknown>));
  if (new Set(providers.map(({ id }) => id)).size < providers.length) throw new Error("IDENTITY_PROVIDERS has an id twice");
  return providers;
}

function providerOf(given: Record<string, unknown>): IdentityProvider {
  const id = String(given["id"]);
  const wrong = (what: string) => new Error(`IDENTITY_PROVIDERS: ${id} needs ${what}`);
  const text = (from: Record<string, unknown>, name: string, otherwise?: string | null) => {
    const value = from[name] ?? otherwise;
    if (typeof value !== "string" && value !== null) throw wrong(`${name}, a text`);
    return value;
  };
  const list = (name: string) => {
    const value = given[name] ?? [];
    if (!Array.isArray(value) || !value.every((each) => typeof each === "string")) throw wrong(`${name}, a list of texts`);
    return value as readonly string[];
  };
  const named = Object(given["claims"]) as Record<string, unknown>;
  const needed = (name: string, otherwise?: string) => text(given, name, otherwise) as string;
  const kind = providerKinds.find((each) => each === given["kind"]);
  const levels = list("levels");
  const leastLevel = needed("leastLevel");
  const level = text(named, "level") as string;
  const algorithm = needed("algorithm", "RS256");
  if (!/^[a-z0-9-]{1,30}$/u.test(id)) throw wrong("an id of small letters and digits");
  if (!kind) throw wrong(`a kind: ${providerKinds.join(", ")}`);
  if (!levels.includes(leastLevel)) throw wrong("a leastLevel among its levels");
  if (!algorithms.includes(algorithm)) throw wrong(`an algorithm: ${algorithms.join(", ")}`);
  if (kind === "STAFF" && !list("amr").length) throw wrong("amr: how a second factor is called");
  if (kind === "ORGANISATION" && !named["organisation"]) throw wrong("claims.organisation");
  return {
    id, kind, name: needed("name"), issuer: needed("issuer"), clientId: needed("clientId"), clientSecret: needed("clientSecret"), algorithm, scope: needed("scope", "openid"),
    claims: {
      subject: text(named, "subject", "sub") as string, level, organisation: text(named, "organisation", null), postcode: text(named, "postcode", null),
      houseNumber: text(named, "houseNumber", null), houseLetter: text(named, "houseLetter", null),
    },
    // Where the level is the context of authentication itself, it can be asked for.
    acr: level === "acr" ? levels.slice(levels.indexOf(leastLevel)) : [],
    levels, leastLevel, amr: list("amr"), domains: list("domains"), hosts: list("hosts"),
  };
}
