import type { Template } from "#shared/initiatives/templates.ts";
import { TemplateHelp } from "#client/features/templates/TemplateHelp.tsx";
import { useOpenDraft } from "#client/lib/draft-room.ts";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";

/** What stands beside a plan while it is written: help for its kind, and how it was before. */
export function BesideDraft({ id, template }: { readonly id: string; readonly template: Template | null }) {
  const { initiative: words } = useTexts();
  const open = useOpenDraft();
  return (
    <>
      {open && <TemplateHelp template={template} onTake={open.addLines} />}
      <div><LinkButton look="quiet" to={paths.versions(id)}>{words.versions}</LinkButton></div>
    </>
  );
}
