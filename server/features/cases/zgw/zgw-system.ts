import type { ForwardingStepKind } from "#shared/cases/forwarding.ts";
import { CaseFailure, type Part, type Perform } from "../case-system.ts";
import type { Forwarded } from "../forwarded.ts";
import type { Paper } from "../paper.ts";
import type { ZgwSettings } from "../settings.ts";
import { bodies } from "./bodies.ts";
import { type Given, type ZgwClient, textOf } from "./client.ts";
import type { CaseTypes } from "./types.ts";

interface Dependencies {
  readonly settings: ZgwSettings;
  readonly client: ZgwClient;
  readonly types: CaseTypes;
  readonly paper: Paper;
  readonly municipalityCode: string;
}

/**
 * Forwards to a case system by the ZGW APIs. Whatever a step makes is looked for first, by what only it can have: an answer that was lost,
 * or a process that ended between asking and keeping, leaves one case, one document and one role at the other side.
 */
export function zgwSystem({ settings, client, types, paper, municipalityCode }: Dependencies): Perform {
  const { zaken, documenten, besluiten, rsin, results, decisionTypes } = settings;
  const bodyOf = bodies(settings, municipalityCode);

  /** One that is there, or one that is made; told that there is one already, it is looked for again. */
  async function ensure(find: () => Promise<readonly Given[]>, create: () => Promise<Given>): Promise<Given> {
    const there = (await find())[0] ?? (await create().catch(async (error: unknown) => {
      const meanwhile = error instanceof CaseFailure && error.status === 400 ? (await find())[0] : undefined;
      if (!meanwhile) throw error;
      return meanwhile;
    }));
    if (textOf(there["url"]) === null) throw new CaseFailure("ODD_ANSWER", "something without an address", { heals: true });
    return there;
  }

  const caseOf = (forwarded: Forwarded) => keptOf(forwarded, "CASE", "application");
  const nameOf = (of: "granted" | "refused" | "withdrawn", names: Readonly<Record<string, string>> | null) => names?.[of] ?? "";
  const outcomeOf = ({ decision }: Forwarded) => (decision?.outcome === "GRANTED" ? "granted" : "refused");

  const does: Partial<Record<ForwardingStepKind, (forwarded: Forwarded, part: Part) => Promise<Given>>> = {
    async CASE(forwarded) {
      const body = bodyOf.case(forwarded, await types.caseType(forwarded.handedInAt));
      return ensure(() => client.list(`${zaken}/zaken`, { identificatie: body.identificatie, bronorganisatie: rsin }), () => client.create(`${zaken}/zaken`, body));
    },
    async DOCUMENT(forwarded, part) {
      const body = bodyOf.document(forwarded, part, await paper(forwarded.initiativeId), await types.documentType(forwarded.handedInAt));
      const url = `${documenten}/enkelvoudiginformatieobjecten`;
      return ensure(() => client.list(url, { identificatie: body.identificatie, bronorganisatie: rsin }), () => client.create(url, body));
    },
    async LINK(forwarded, part) {
      const body = { zaak: caseOf(forwarded), informatieobject: keptOf(forwarded, "DOCUMENT", part) };
      return ensure(() => client.list(`${zaken}/zaakinformatieobjecten`, body), () => client.create(`${zaken}/zaakinformatieobjecten`, body));
    },
    async ROLE(forwarded) {
      const body = bodyOf.role(forwarded, caseOf(forwarded), await types.initiatorRole(forwarded.handedInAt));
      return ensure(() => client.list(`${zaken}/rollen`, { zaak: body.zaak, roltype: body.roltype }), () => client.create(`${zaken}/rollen`, body));
    },
    async STATUS(forwarded) {
      return status(forwarded, await types.statusType(forwarded.handedInAt, "first"), forwarded.handedInAt);
    },
    async WIJK(forwarded) {
      const body = bodyOf.wijk(forwarded, caseOf(forwarded));
      return ensure(() => client.list(`${zaken}/zaakobjecten`, { zaak: body.zaak, objectType: "wijk" }), () => client.create(`${zaken}/zaakobjecten`, body));
    },
    async DECISION(forwarded) {
      const body = bodyOf.decision(forwarded, caseOf(forwarded), await types.decisionType(nameOf(outcomeOf(forwarded), decisionTypes), forwarded.decision?.decidedAt ?? forwarded.stageSince));
      return ensure(() => client.list(`${besluiten}/besluiten`, { identificatie: body.identificatie, verantwoordelijkeOrganisatie: rsin }), () => client.create(`${besluiten}/besluiten`, body));
    },
    async RESULT(forwarded, part) {
      const zaak = caseOf(forwarded);
      const resultaattype = await types.resultType(nameOf(part === "withdrawal" ? "withdrawn" : outcomeOf(forwarded), results), forwarded.handedInAt);
      return ensure(() => client.list(`${zaken}/resultaten`, { zaak }), () => client.create(`${zaken}/resultaten`, { zaak, resultaattype }));
    },
    async END_STATUS(forwarded) {
      return status(forwarded, await types.statusType(forwarded.handedInAt, "last"), forwarded.decision?.decidedAt ?? forwarded.stageSince);
    },
  };

  async function status(forwarded: Forwarded, statustype: string, at: Date): Promise<Given> {
    const zaak = caseOf(forwarded);
    return ensure(() => client.list(`${zaken}/statussen`, { zaak, statustype }), () => client.create(`${zaken}/statussen`, { zaak, statustype, datumStatusGezet: at.toISOString() }));
  }

  return async ({ kind, part }, forwarded) => {
    const made = await does[kind]?.(forwarded, part);
    if (!made) throw new Error(`no step of a case: ${kind}`);
    return { answer: String(made["url"]), caseDue: kind === "CASE" ? dayOf(made["uiterlijkeEinddatumAfdoening"]) : null };
  };
}

function keptOf({ kept }: Forwarded, kind: ForwardingStepKind, part: Part): string {
  const address = kept.get(`${kind} ${part}`);
  if (address === undefined) throw new Error(`${kind} of ${part} comes first`);
  return address;
}

const dayOf = (value: unknown): string | null => /^\d{4}-\d\d-\d\d$/u.exec(textOf(value) ?? "")?.[0] ?? null;
