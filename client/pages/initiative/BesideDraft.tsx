import { isPublic, type Stage } from "#shared/initiatives/lifecycle.ts";
import type { Template } from "#shared/initiatives/templates.ts";
import { AlikePlans } from "#client/features/initiatives/AlikePlans.tsx";
import { TemplateHelp } from "#client/features/templates/TemplateHelp.tsx";
import { useOpenDraft } from "#client/lib/draft-room.ts";
import { paths } from "#client/lib/paths.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";

interface BesideDraftProps {
  /** As it is stored, which follows what is typed within a second. */
  readonly plan: { readonly id: string; readonly title: string; readonly goal: string; readonly stage: Stage; readonly template?: Template | null; readonly wijk: { readonly id: string } };
}

/** What stands beside a plan while it is written: help for its kind, what is like it while it can still join that, and how it was before. */
export function BesideDraft({ plan: { id, title, goal, stage, template = null, wijk } }: BesideDraftProps) {
  const { initiative: words } = useTexts();
  const drafting = useDraftingTexts();
  const open = useOpenDraft();
  return (
    <>
      {open && <TemplateHelp template={template} onTake={open.addLines} />}
      {!isPublic(stage) && <AlikePlans wijkId={wijk.id} title={title} goal={goal} except={id} />}
      <div><LinkButton look="quiet" to={paths.application(id)}>{drafting.application}</LinkButton></div>
      <div><LinkButton look="quiet" to={paths.versions(id)}>{words.versions}</LinkButton></div>
    </>
  );
}
