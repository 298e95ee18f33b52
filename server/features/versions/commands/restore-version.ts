import { type RichParts, replaceContents } from "#shared/drafting/document.ts";
import type { Draft } from "#shared/initiatives/draft.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { applyToDraft } from "../../drafting/commands/apply-to-draft.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { demandKeepable } from "./demand-keepable.ts";
import { recordVersion } from "./record-version.ts";
import { tellKept } from "./tell-kept.ts";

const read = new Statement<{ text: Draft & { readonly rich: RichParts | null }; isKept: boolean }>(
  `select v.text, exists (select from initiative_versions k where k.initiative_id = i.id and k.number = i.version) as "isKept"
   from initiative_versions v join initiatives i on i.id = v.initiative_id where v.initiative_id = $1 and v.number = $2`,
);

/**
 * Puts what a version said back into the draft, as a new version; whoever is writing sees it happen. What stood there is kept first. Two
 * who restore at once come one after the other: both become versions, and the later one stands.
 */
export async function restoreVersion(work: Work, id: string, number: number): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await demandAct(work, "keepVersion", initiative.id);
  const [version] = await read.run(work.run, [initiative.id, number]);
  if (!version) throw new Refused("NOT_FOUND");
  await demandKeepable(work, initiative.id);
  if (!version.isKept) await recordVersion(work, initiative.id, "KEPT");
  const { rich, ...draft } = version.text;
  await applyToDraft(work, initiative.id, (doc) => replaceContents(doc, draft, rich));
  await recordVersion(work, initiative.id, "RESTORED", { restored: number });
  tellKept(work, initiative.id);
}
