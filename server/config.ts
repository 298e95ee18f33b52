import { resolve } from "node:path";
import { type CaseSettings, readCaseSystem } from "./features/cases/settings.ts";
import { type IdentityProvider, readIdentityProviders } from "./features/members/identity-provider.ts";

/** Everything the environment says; the only reader of process.env. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Null: PostgreSQL of our own in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly production: boolean;
  /** Personas to sign in as and a mailbox to read: only where nothing is at stake. */
  readonly demo: boolean;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Where the mail for these domains comes in; null: nobody can answer by mail, and what comes back is not read. */
  readonly mailIn: { readonly port: number; readonly domain: string } | null;
  /** Hosts (with port) of push services that are private and speak plain HTTP: for demonstrations and tests. */
  readonly pushHosts: readonly string[];
  readonly siteName: string;
  readonly municipality: string;
  /** The address people see; null: that of the request. */
  readonly publicUrl: string | null;
  /** Whether the contract can be asked for, and mistakes in a question are explained by it. */
  readonly introspection: boolean;
  /** Refuses every operation that is not our own client's. */
  readonly onlyKnownDocuments: boolean;
  /** Behind a proxy whose X-Forwarded-For is to be believed. */
  readonly trustProxy: boolean;
  /** Where what was handed in is forwarded to by mail. */
  readonly subsidyDesk: string;
  /** How what was handed in reaches the municipality. */
  readonly caseSystem: CaseSettings;
  /** From whose account grants are paid, by name and IBAN. */
  readonly payer: { readonly name: string; readonly iban: string };
  /** What all keys are derived from; null: one that is kept in `dataDir`. */
  readonly secret: string | null;
  /** PDOK's Locatieserver, up to its version; null: the table of postcodes of the demonstration. */
  readonly pdokUrl: string | null;
  /** As CBS numbers the municipality. */
  readonly municipalityCode: string;
  /** A service that translates what people said, as LibreTranslate speaks; null: nothing is translated. */
  readonly translationUrl: string | null;
  readonly translationKey: string | null;
  /** Ways in beside mail. */
  readonly identityProviders: readonly IdentityProvider[];
  /** Hosts (with port) inside the municipality's own network: they may have private addresses and speak plain HTTP. */
  readonly internalHosts: readonly string[];
  /** Hosts (with port) of calendars that are followed though they are private and speak plain HTTP: for demonstrations and tests. */
  readonly feedHosts: readonly string[];
}

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const production = env["NODE_ENV"] === "production";
  const databaseUrl = env["DATABASE_URL"] || null;
  const publicUrl = env["PUBLIC_URL"]?.replace(/\/$/u, "") || null;
  const identityProviders = readIdentityProviders(env["IDENTITY_PROVIDERS"]);
  if (identityProviders.length && !publicUrl) throw new Error("IDENTITY_PROVIDERS needs PUBLIC_URL, where people come back to");
  return {
    host: env["HOST"] || "127.0.0.1",
    port: portOf(env["PORT"]),
    databaseUrl,
    dataDir: resolve(env["DATA_DIR"] || "data"),
    production,
    demo: env["DEMO"] === undefined ? databaseUrl === null && !production : env["DEMO"] === "true",
    smtpUrl: env["SMTP_URL"] || null,
    mailFrom: env["MAIL_FROM"] || "Brink <brink@localhost>",
    mailIn: env["MAIL_IN_PORT"] ? { port: portOf(env["MAIL_IN_PORT"]), domain: env["MAIL_IN_DOMAIN"] || domainOf(env["MAIL_FROM"]) } : null,
    pushHosts: hostsOf(env["PUSH_HOSTS"]),
    siteName: env["SITE_NAME"] || "Brink",
    municipality: env["MUNICIPALITY"] || "Hilversum",
    publicUrl,
    introspection: env["INTROSPECTION"] === undefined ? !production : env["INTROSPECTION"] === "true",
    onlyKnownDocuments: env["ONLY_KNOWN_DOCUMENTS"] === "true",
    trustProxy: env["TRUST_PROXY"] === "true",
    subsidyDesk: env["SUBSIDY_DESK"] || "subsidies@gemeente.brink.example",
    caseSystem: readCaseSystem(env["CASE_SYSTEM"], publicUrl),
    payer: { name: env["PAYER_NAME"] || `Gemeente ${env["MUNICIPALITY"] || "Hilversum"}`, iban: env["PAYER_IBAN"] || "NL02ABNA0123456789" },
    secret: env["SECRET"] || null,
    pdokUrl: env["PDOK_URL"]?.replace(/\/$/u, "") || null,
    municipalityCode: env["MUNICIPALITY_CODE"] || "0402",
    translationUrl: env["TRANSLATION_URL"] || null,
    translationKey: env["TRANSLATION_KEY"] || null,
    identityProviders,
    internalHosts: hostsOf(env["INTERNAL_HOSTS"]),
    feedHosts: hostsOf(env["FEED_HOSTS"]),
  };
}

function hostsOf(text = ""): string[] {
  return text.split(",").map((host) => host.trim()).filter(Boolean);
}

function domainOf(address = "brink@localhost"): string {
  return /@([^\s<>@]+)>?\s*$/u.exec(address)?.[1] ?? "localhost";
}

function portOf(text: string | undefined): number {
  const port = Number(text || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT must be 0 to 65535, not ${text}`);
  return port;
}
