import { post } from "../../platform/mail.ts";
import type { Reactions } from "../../platform/reaction-worker.ts";

/** Forwards what was handed in to the municipality's subsidy desk, once: the mail and the mark are one transaction. */
export function forwardDossiers(subsidyDesk: string): Reactions {
  return {
    async InitiativeHandedIn(work, happened) {
      const id = happened.ids["initiativeId"];
      const rows = (await work.tx.query(
        `update dossiers d set forwarded_at = $2 from initiatives i join wijken w on w.id = i.wijk_id
         where d.initiative_id = $1 and i.id = d.initiative_id and d.forwarded_at is null
         returning d.reference, d.hash, d.asked_cents, d.supporters, d.decision_due_at, d.instrument, d.text, w.name as wijk`,
        [id, work.now],
      )) as [Forwarded[], number];
      const [dossier] = rows[0];
      if (!dossier) return;
      await post(work.run, { to: subsidyDesk, subject: `Aanvraag wijkbudget ${dossier.reference}: ${dossier.text.title}`, body: bodyOf(dossier), source: `forward:${id}` }, work.now);
    },
  };
}

interface Forwarded {
  readonly reference: string;
  readonly hash: string;
  readonly asked_cents: number;
  readonly supporters: number;
  readonly decision_due_at: Date;
  readonly instrument: string;
  readonly wijk: string;
  readonly text: { readonly title: string; readonly goal: string; readonly lines: { kind: string; description: string; cents: number }[] | null };
}

const euro = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });
const day = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "Europe/Amsterdam" });

function bodyOf(dossier: Forwarded): string {
  const lines = (dossier.text.lines ?? []).map((line) => `- ${line.kind === "COST" ? "kosten" : "inkomsten"}: ${line.description}, ${euro.format(line.cents / 100)}`);
  return [
    `Aanvraag ${dossier.reference} voor het wijkbudget van ${dossier.wijk}.`, "", dossier.text.title, "", dossier.text.goal, "", ...lines, "",
    `Gevraagd: ${euro.format(dossier.asked_cents / 100)}`, `Steun: ${dossier.supporters} bewoners`, `Vorm: ${dossier.instrument}`,
    `Besluit uiterlijk: ${day.format(dossier.decision_due_at)}`, `Vingerafdruk van de tekst (SHA-256): ${dossier.hash}`,
  ].join("\n");
}
