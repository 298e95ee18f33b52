import { localDay } from "#shared/calendar/local-time.ts";
import { CaseFailure } from "../case-system.ts";
import type { ZgwSettings } from "../settings.ts";
import { type Given, type ZgwClient, textOf } from "./client.ts";

/** Addresses of the types by which the municipality orders its cases; versions change, so none is kept longer than a minute. */
export interface CaseTypes {
  caseType(at: Date): Promise<string>;
  documentType(at: Date): Promise<string>;
  initiatorRole(at: Date): Promise<string>;
  /** The first status of a case, or the one that ends it. */
  statusType(at: Date, which: "first" | "last"): Promise<string>;
  /** All versions of a type of decision. */
  decisionTypes(name: string): Promise<readonly string[]>;
  decisionType(name: string, at: Date): Promise<string>;
  resultType(name: string, at: Date): Promise<string>;
}

const keptMs = 60_000;

export function caseTypes(client: ZgwClient, settings: ZgwSettings, now: () => Date): CaseTypes {
  const { catalogi, domain, rsin } = settings;
  const lists = new Map<string, { readonly until: number; readonly rows: Promise<readonly Given[]> }>();

  function list(resource: string, query: Readonly<Record<string, string>>): Promise<readonly Given[]> {
    const key = JSON.stringify([resource, query]);
    const known = lists.get(key);
    if (known && known.until > now().getTime()) return known.rows;
    const rows = client.list(`${catalogi}/${resource}`, query);
    lists.set(key, { until: now().getTime() + keptMs, rows });
    // What failed is asked anew.
    rows.catch(() => lists.delete(key));
    return rows;
  }

  const catalogue = async () => only("catalogussen", await list("catalogussen", { domein: domain, rsin }));
  const valid = async (resource: string, query: Readonly<Record<string, string>>, at: Date) => list(resource, { catalogus: await catalogue(), ...query, datumGeldigheid: localDay(at) });
  const caseType = async (at: Date) => only(`zaaktypen ${settings.caseType}`, await valid("zaaktypen", { identificatie: settings.caseType }, at));
  const named = (rows: readonly Given[], name: string) => rows.filter((row) => row["omschrijving"] === name);

  return {
    caseType,
    documentType: async (at) => only(`informatieobjecttypen ${settings.documentType}`, await valid("informatieobjecttypen", { omschrijving: settings.documentType }, at)),
    initiatorRole: async (at) => only("roltypen initiator", await list("roltypen", { zaaktype: await caseType(at), omschrijvingGeneriek: "initiator" })),
    async statusType(at, which) {
      const inOrder = [...(await list("statustypen", { zaaktype: await caseType(at) }))].sort((a, b) => Number(a["volgnummer"]) - Number(b["volgnummer"]));
      return addressOf("statustypen", which === "first" ? inOrder[0] : inOrder.at(-1));
    },
    decisionTypes: async (name) => named(await list("besluittypen", { catalogus: await catalogue(), omschrijving: name }), name).map((row) => addressOf("besluittypen", row)),
    decisionType: async (name, at) => only(`besluittypen ${name}`, named(await valid("besluittypen", { omschrijving: name }, at), name)),
    resultType: async (name, at) => only(`resultaattypen ${name}`, named(await list("resultaattypen", { zaaktype: await caseType(at) }), name)),
  };
}

function only(what: string, rows: readonly Given[]): string {
  if (rows.length !== 1) throw new CaseFailure("UNKNOWN_TYPE", `${what}: ${rows.length} found`);
  return addressOf(what, rows[0]);
}

function addressOf(what: string, row: Given | undefined): string {
  const url = textOf(row?.["url"]);
  if (url === null) throw new CaseFailure("UNKNOWN_TYPE", `${what}: none found`);
  return url;
}
