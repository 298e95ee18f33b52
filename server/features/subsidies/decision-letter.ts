import { type Runner, Statement } from "../../platform/database/statement.ts";
import { ofParameters } from "../../platform/policy.ts";
import { type Paper, printPaper } from "../../platform/paper/paper.ts";
import { asUuid } from "../../platform/uuid.ts";
import { mayReadInitiative } from "../initiatives/initiative.policy.ts";
import type { DecisionOutcome } from "./commands/settle-decision.ts";

export interface DecidedPlan {
  readonly title: string;
  readonly wijk: string;
  readonly groupName: string;
  readonly reference: string;
  readonly handedInAt: Date;
  readonly askedCents: number;
  readonly outcome: DecisionOutcome;
  readonly grantedCents: number;
  readonly reasons: string;
  readonly whatNow: string | null;
  readonly conditions: readonly string[];
  readonly decidedAt: Date;
  readonly objectionUntil: Date;
  readonly madeIn: string;
  readonly mandate: string;
}

const read = new Statement<DecidedPlan>(
  `select r.title, w.name as wijk, g.name as "groupName", d.reference, d.handed_in_at as "handedInAt", d.asked_cents as "askedCents", de.outcome, de.granted_cents as "grantedCents", de.reasons, de.what_now as "whatNow",
     de.conditions, de.decided_at as "decidedAt", de.objection_until as "objectionUntil", de.made_in as "madeIn", m.source as mandate, ($2::uuid, $3::timestamptz) is not null
   from initiatives r join wijken w on w.id = r.wijk_id join groups g on g.id = r.group_id join dossiers d on d.initiative_id = r.id join mandates m on m.id = d.mandate_id join decisions de on de.initiative_id = r.id
   where r.id = $1 and ${mayReadInitiative("r", ofParameters)}`,
);

/** The decision on a plan as its letter tells it; null where there is none that the viewer may read. */
export async function readDecision(reads: Runner, id: string, viewer: string | null, now: Date): Promise<DecidedPlan | null> {
  return (await read.run(reads, [asUuid(id), viewer, now]))[0] ?? null;
}

const euro = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });
const day = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "Europe/Amsterdam" });

/** What the decision is, in one sentence. */
export function decisionSaid({ outcome, grantedCents, askedCents }: DecidedPlan): string {
  if (outcome === "UNTREATED") return "De gemeente behandelt de aanvraag niet verder, want hij was niet compleet (Awb 4:5).";
  if (outcome === "REFUSED") return "De gemeente zegt nee.";
  return `De gemeente zegt ja en geeft ${euro.format(grantedCents / 100)}${grantedCents < askedCents ? ` van de gevraagde ${euro.format(askedCents / 100)}` : ""}.`;
}

/** How to object, until when, and what it must say (Awb 3:45, 6:5). */
export function howToObject({ objectionUntil, madeIn }: DecidedPlan, page: string): string[] {
  if (madeIn === "OBJECTION") return [`Bent u het hier niet mee eens? Dan kunt u tot en met ${day.format(objectionUntil)} in beroep bij de rechtbank Midden-Nederland.`];
  return [
    `Bent u het hier niet mee eens? Dan kunt u bezwaar maken tot en met ${day.format(objectionUntil)}. Iemand die niet meebesliste, kijkt er dan naar. Het kost niets.`,
    `Dat kan op ${page}, of met een brief aan het college van burgemeester en wethouders. Zet daarin: uw naam en adres, de datum, om welk besluit het gaat en waarom u het er niet mee eens bent.`,
  ];
}

/** The letter as a tagged PDF, in Dutch, without anybody's name or address: everybody may read it. */
export function printDecision(plan: DecidedPlan, municipality: string, page: string): Promise<Buffer> {
  const title = `Besluit ${plan.reference}: ${plan.title}`;
  return printPaper({ title, author: `Gemeente ${municipality}`, lang: "nl-NL", madeAt: plan.decidedAt }, (paper) => write(paper, plan, municipality, page));
}

function write(paper: Paper, plan: DecidedPlan, municipality: string, page: string): void {
  paper.text(`${municipality}, ${day.format(plan.decidedAt)}`);
  paper.heading(1, `Besluit over ${plan.title}`);
  paper.text(`Kenmerk ${plan.reference}. Ingediend op ${day.format(plan.handedInAt)} namens ${plan.groupName}, wijk ${plan.wijk}. Gevraagd: ${euro.format(plan.askedCents / 100)}.`);
  paper.heading(2, "Wat is het besluit?");
  paper.text(decisionSaid(plan));
  if (plan.conditions.length) {
    paper.heading(2, "Onder welke voorwaarden?");
    plan.conditions.forEach((condition, index) => paper.text(`${index + 1}. ${condition}`));
  }
  paper.heading(2, "Waarom?");
  paper.text(plan.reasons);
  if (plan.whatNow) {
    paper.heading(2, "Wat kunt u nu doen?");
    paper.text(plan.whatNow);
  }
  paper.heading(2, plan.madeIn === "OBJECTION" ? "Niet mee eens? Naar de rechter" : "Niet mee eens? Bezwaar maken");
  for (const line of howToObject(plan, page)) paper.text(line);
  paper.heading(2, "Waarop het besluit steunt");
  paper.text(`Algemene Subsidieverordening Hilversum 2021; ${plan.mandate}.`);
  paper.text(`Gemeente ${municipality}`);
}
