import { readFileSync } from "node:fs";

/** How the municipality's case system is reached, by the ZGW APIs. */
export interface ZgwSettings {
  readonly kind: "ZGW";
  /** Roots of the APIs, up to their version: "https://zaken.example/zaken/api/v1". */
  readonly zaken: string;
  readonly catalogi: string;
  readonly documenten: string;
  readonly besluiten: string | null;
  readonly notificaties: string | null;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Of the catalogue. */
  readonly domain: string;
  /** The municipality's own number, of nine digits. */
  readonly rsin: string;
  readonly caseType: string;
  readonly documentType: string;
  /** How types of decisions are called; null: decisions neither come in nor go out. */
  readonly decisionTypes: { readonly granted: string; readonly refused: string } | null;
  /** Whether decisions that were made here are told there. */
  readonly sendsDecisions: boolean;
  /** The property of a case that says the amount in euros; null: what is granted there is what was asked. */
  readonly amountProperty: string | null;
  /** How types of results are called; null: cases are not closed from here. */
  readonly results: { readonly granted: string; readonly refused: string; readonly withdrawn: string } | null;
  /** The whole Authorization header of notifications; null: nobody is listened to. */
  readonly notificationAuth: string | null;
}
export type CaseSettings = ZgwSettings | { readonly kind: "MAIL" } | { readonly kind: "MANUAL" };

const leastSecret = 32;

/** Reads the setting: JSON, or the path of a file with JSON; nothing is by mail. Throws on what is not understood, so that a slip of the pen ends the start and not a dossier. */
export function readCaseSystem(setting: string | undefined, publicUrl: string | null): CaseSettings {
  if (!setting) return { kind: "MAIL" };
  const given = Object(JSON.parse(setting.trimStart().startsWith("{") ? setting : readFileSync(setting, "utf8"))) as Record<string, unknown>;
  const wrong = (what: string) => new Error(`CASE_SYSTEM needs ${what}`);
  if (given["kind"] === "MAIL" || given["kind"] === "MANUAL") return { kind: given["kind"] };
  if (given["kind"] !== "ZGW") throw wrong("a kind: ZGW, MAIL or MANUAL");
  const perhaps = (name: string, from: Record<string, unknown> = given): string | null => {
    const value = from[name] ?? null;
    if (value !== null && (typeof value !== "string" || !value)) throw wrong(`${name}, a text`);
    return value;
  };
  const text = (name: string, from?: Record<string, unknown>): string => {
    const value = perhaps(name, from);
    if (value === null) throw wrong(name);
    return value;
  };
  const root = (name: string): string | null => {
    const value = perhaps(name);
    if (value !== null && (!URL.canParse(value) || new URL(value).search || new URL(value).hash)) throw wrong(`${name}, the address of an API up to its version`);
    return value?.replace(/\/+$/u, "") ?? null;
  };
  const api = (name: string): string => root(name) ?? text(name);
  const names = <Name extends string>(group: string, ...each: readonly Name[]): Record<Name, string> | null => {
    if (given[group] == null) return null;
    return Object.fromEntries(each.map((name) => [name, text(name, Object(given[group]) as Record<string, unknown>)])) as Record<Name, string>;
  };
  const settings: ZgwSettings = {
    kind: "ZGW", zaken: api("zaken"), catalogi: api("catalogi"), documenten: api("documenten"), besluiten: root("besluiten"), notificaties: root("notificaties"),
    clientId: text("clientId"), clientSecret: text("clientSecret"), domain: text("domain"), rsin: text("rsin"), caseType: text("caseType"), documentType: text("documentType"),
    decisionTypes: names("decisionTypes", "granted", "refused"), sendsDecisions: given["sendsDecisions"] === true, amountProperty: perhaps("amountProperty"),
    results: names("results", "granted", "refused", "withdrawn"), notificationAuth: perhaps("notificationAuth"),
  };
  if (!isRsin(settings.rsin)) throw wrong("an rsin of nine digits that meets the check on eleven");
  if (settings.decisionTypes && !settings.besluiten) throw wrong("besluiten, where decisionTypes are");
  if (settings.sendsDecisions && !settings.decisionTypes) throw wrong("decisionTypes, to send decisions");
  if (settings.notificationAuth !== null && settings.notificationAuth.length < leastSecret) throw wrong(`notificationAuth of ${leastSecret} characters or more`);
  if (settings.notificaties && !settings.notificationAuth) throw wrong("notificationAuth, to listen to notifications");
  if (settings.notificaties && !publicUrl) throw new Error("CASE_SYSTEM with notificaties needs PUBLIC_URL, where notifications come");
  return settings;
}

/** The hosts of a case system, which may be called. */
export function hostsOf(settings: CaseSettings): readonly string[] {
  return settings.kind === "ZGW" ? rootsOf(settings).map((root) => new URL(root).host) : [];
}

export function rootsOf({ zaken, catalogi, documenten, besluiten, notificaties }: ZgwSettings): readonly string[] {
  return [zaken, catalogi, documenten, besluiten, notificaties].filter((root) => root !== null);
}

/** The check on eleven of an RSIN, as that of a BSN (Regeling voorzieningen GBA). */
function isRsin(digits: string): boolean {
  if (!/^\d{9}$/u.test(digits)) return false;
  return [...digits].reduce((sum, digit, at) => sum + Number(digit) * (at === 8 ? -1 : 9 - at), 0) % 11 === 0;
}
