import { post } from "../../platform/mail.ts";
import type { Reaction, Reactions } from "../../platform/reaction-worker.ts";
import { decisionSaid, howToObject, readDecision } from "./decision-letter.ts";

interface Site {
  readonly siteName: string;
  readonly municipality: string;
  readonly publicUrl: string | null;
}

/** Makes a decision known to who asked for it (Awb 3:41), with its reasons and the way to object (3:45): by mail, each decision once. */
export function mailDecisions(site: Site): Reactions {
  const tell = mailDecision(site);
  return { InitiativeDecided: tell, DecisionObjectionSettled: tell };
}

function mailDecision({ siteName, municipality, publicUrl }: Site): Reaction {
  return async (work, { ids }) => {
    const id = ids["initiativeId"] ?? "";
    const plan = await readDecision(work.run, id, null, work.now);
    const [applicant] = (await work.tx.query("select p.email, p.name from dossiers d join initiatives i on i.id = d.initiative_id join persons p on p.id = coalesce(d.handed_in_by, i.author_id) where d.initiative_id = $1 and p.email is not null", [id])) as { email: string; name: string }[];
    if (!plan || !applicant) return;
    const page = publicUrl ? `${publicUrl}/initiatief/${id}/besluit` : siteName;
    const conditions = plan.conditions.length ? ["De voorwaarden:", ...plan.conditions.map((condition) => `- ${condition}`), ""] : [];
    const body = [
      `Beste ${applicant.name},`, "", decisionSaid(plan), "", ...conditions, "Waarom:", plan.reasons, "", ...(plan.whatNow ? ["Wat u nu kunt doen:", plan.whatNow, ""] : []), ...howToObject(plan, page), "",
      ...(publicUrl ? [`De brief als PDF: ${publicUrl}/besluit/${id}/besluit.pdf`, ""] : []), `Gemeente ${municipality}`,
    ];
    await post(work.run, { to: applicant.email, subject: `Besluit ${plan.reference}: ${plan.title}`.replace(/\s+/gu, " "), body: body.join("\n"), source: `decision:${id}:${plan.decidedAt.getTime()}` }, work.now);
  };
}
