import { draftOf, replaceContents } from "#shared/drafting/document.ts";
import { type Draft, draftProblem, draftTexts } from "#shared/initiatives/draft.ts";
import { tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { applyToDraft } from "../../drafting/commands/apply-to-draft.ts";
import { demandAct } from "./demand-act.ts";
import { lockInitiative } from "./lock-initiative.ts";

export type DraftInput = Draft & { readonly id: string; readonly version: number };

/** Saves a draft on the version that was read. Answers "stale", and writes nothing, when someone saved since. */
export async function saveDraft(work: Work, input: DraftInput): Promise<"saved" | "stale"> {
  const initiative = await lockInitiative(work, input.id);
  await demandAct(work, "edit", initiative.id);
  if (initiative.version !== input.version) return "stale";
  const draft = tidied(input);
  refuseIf(draftProblem(draft));
  await applyToDraft(work, initiative.id, (doc) => {
    if (JSON.stringify(draftOf(doc)) !== JSON.stringify(draft)) replaceContents(doc, draft);
  });
  return "saved";
}

function tidied(input: Draft): Draft {
  const texts = Object.fromEntries(draftTexts.map((field) => [field, tidy(input[field])])) as Record<(typeof draftTexts)[number], string>;
  return { ...texts, lines: input.lines.map(({ kind, description, cents }) => ({ kind, description: tidy(description), cents })) };
}
