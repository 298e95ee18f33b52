import type { CaseProblem } from "#shared/cases/forwarding.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import { CaseFailure } from "../case-system.ts";
import { takeInDecision } from "../commands/take-in-decision.ts";
import { readForwarded } from "../forwarded.ts";
import { identificationOf } from "../zgw/bodies.ts";
import { type Given, textOf } from "../zgw/client.ts";
import type { Incoming } from "./incoming.ts";

const read = new Statement<{ caseUrl: string; stage: string; decided: boolean }>(
  `select f.case_url as "caseUrl", i.stage, d.initiative_id is not null as decided from forwardings f join initiatives i on i.id = f.initiative_id left join decisions d on d.initiative_id = f.initiative_id
   where f.initiative_id = $1 and f.case_url is not null and f.decision_url is null`,
);
const waits = new Statement("update forwardings set state = 'FAILED', next_attempt_at = null, problem = $2, detail = $3 where initiative_id = $1");

/**
 * Looks whether the municipality's system decided on a case, and books what it decided. What cannot be read from there, or not be booked here,
 * waits for somebody with its reason. Throws CaseFailure where that system could not be read.
 */
export async function lookForDecision(incoming: Incoming, initiativeId: string): Promise<void> {
  const { pool, settings, client, transact, now } = incoming;
  const [known] = await read.run(pool, [initiativeId]);
  if (!known || known.decided || !settings.decisionTypes) return;
  const forwarded = await readForwarded(pool, initiativeId);
  const own = `${identificationOf(forwarded)}-B`;
  const [made] = (await client.list(`${settings.besluiten}/besluiten`, { zaak: known.caseUrl })).filter((each) => textOf(each["url"]) !== null && each["identificatie"] !== own);
  if (!made) return;
  try {
    if (known.stage !== "INGEDIEND" && known.stage !== "IN_BEHANDELING") throw new CaseFailure("DECISION_TOO_LATE", known.stage);
    const outcome = await outcomeOf(incoming, made);
    const grantedCents = outcome === "GRANTED" ? await amountOf(incoming, known.caseUrl, forwarded.askedCents) : 0;
    const decision = { url: String(made["url"]), reference: textOf(made["identificatie"]) ?? "", outcome, grantedCents, reasons: textOf(made["toelichting"]) };
    await transact({ viewer: null, now: now() }, (work) => takeInDecision(work, initiativeId, decision));
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    await waits.run(pool, [initiativeId, problem, (error as Error).message.slice(0, 500)]);
  }
}

/** Why somebody has to look at it; null for what may go well the next time. */
function problemOf(error: unknown): CaseProblem | null {
  if (error instanceof Refused) return "DECISION_NOT_BOOKED";
  return error instanceof CaseFailure && !error.heals ? error.problem : null;
}

async function outcomeOf({ settings, types }: Incoming, made: Given): Promise<"GRANTED" | "REFUSED"> {
  const { granted, refused } = settings.decisionTypes ?? { granted: "", refused: "" };
  const type = textOf(made["besluittype"]) ?? "";
  if ((await types.decisionTypes(granted)).includes(type)) return "GRANTED";
  if ((await types.decisionTypes(refused)).includes(type)) return "REFUSED";
  throw new CaseFailure("DECISION_UNCLEAR", "another type of decision");
}

/** In cents, from the property of the case that says it; without one what was asked was granted. */
async function amountOf({ settings, client }: Incoming, caseUrl: string, askedCents: number): Promise<number> {
  if (settings.amountProperty === null) return askedCents;
  const said = (await client.list(`${caseUrl}/zaakeigenschappen`)).find(({ naam }) => naam === settings.amountProperty);
  const [, euros, cents = "00"] = /^(\d{1,9})(?:[.,](\d\d))?$/u.exec(textOf(said?.["waarde"])?.trim() ?? "") ?? [];
  if (euros === undefined) throw new CaseFailure("DECISION_UNCLEAR", `no amount in ${settings.amountProperty}`);
  const granted = Number(euros) * 100 + Number(cents);
  if (granted < 1 || granted > askedCents) throw new CaseFailure("DECISION_NOT_BOOKED", "an amount that was not asked");
  return granted;
}
