import type { Transact } from "../../platform/unit-of-work.ts";
import { post } from "../../platform/mail.ts";
import type { Part, Perform } from "./case-system.ts";
import type { Forwarded } from "./forwarded.ts";
import type { Paper } from "./paper.ts";

interface Dependencies {
  /** Where the municipality's subsidy desk reads its mail. */
  readonly to: string;
  readonly transact: Transact;
  readonly paper: Paper;
  readonly now: () => Date;
  readonly posted: () => void;
}

/** Forwards by mail, with the dossier as a PDF. Private parts do not go by mail: officials read them on the site. */
export function mailSystem({ to, transact, paper, now, posted }: Dependencies): Perform {
  return async ({ part }, forwarded) => {
    const { initiativeId, reference } = forwarded;
    const attachment = isOnPaper(part) ? { name: `${reference}.pdf`, bytes: await paper(initiativeId) } : null;
    // The same source is never posted twice, so a lost mark does no harm.
    const source = part === "application" ? `forward:${initiativeId}` : `forward:${initiativeId}:${part}`;
    const mail = { to, subject: `${subjectOf(part)} ${reference}: ${forwarded.title}`, body: bodyOf(part, forwarded), source, ...(attachment && { attachment }) };
    await transact({ viewer: null, now: now() }, ({ run }) => post(run, mail, now()));
    posted();
    return { answer: source };
  };
}

const isOnPaper = (part: Part): boolean => part !== "withdrawal" && part !== "decision";
const subjects: Partial<Record<Part, string>> = { application: "Aanvraag wijkbudget", withdrawal: "Ingetrokken aanvraag", decision: "Besluit op aanvraag" };
const subjectOf = (part: Part): string => subjects[part] ?? "Aanvulling op aanvraag";

const euro = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });
const day = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "Europe/Amsterdam" });

function bodyOf(part: Part, { reference, title, wijk, askedCents, supporters, decisionDueAt, hash, decision, stageSince }: Forwarded): string {
  const about = [`Aanvraag ${reference} voor het wijkbudget van ${wijk}.`, "", title, ""];
  if (part === "withdrawal") return [...about, `De initiatiefnemers hebben de aanvraag ingetrokken op ${day.format(stageSince)}.`].join("\n");
  if (part === "decision" && decision) {
    const outcome = decision.outcome === "GRANTED" ? `Toegekend: ${euro.format(decision.grantedCents / 100)}` : "Afgewezen";
    return [...about, outcome, `Besloten op: ${day.format(decision.decidedAt)}`, `Bezwaar mogelijk tot en met: ${day.format(decision.objectionUntil)}`, "", decision.reasons].join("\n");
  }
  return [
    ...about, `Gevraagd: ${euro.format(askedCents / 100)}`, `Steun: ${supporters} bewoners`, `Besluit uiterlijk: ${day.format(decisionDueAt)}`,
    `Vingerafdruk van de tekst (SHA-256): ${hash}`, "", part === "application" ? "De hele aanvraag zit als PDF bij deze mail." : "De aanvraag is aangevuld. De hele aanvraag zit als PDF bij deze mail.",
  ].join("\n");
}
