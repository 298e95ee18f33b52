import { paths } from "#client/lib/paths.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Notice } from "#client/ui/Notice.tsx";

/** Before an act that takes the plan as it is stored: what this device still holds of it is to be stored first. */
export function UnsentFirst({ initiativeId }: { readonly initiativeId: string }) {
  const drafting = useDraftingTexts();
  return (
    <Notice kind="info">
      <p>{drafting.unsentFirst}</p>
      <div><LinkButton look="quiet" to={paths.editInitiative(initiativeId)}>{drafting.unsentOpen}</LinkButton></div>
    </Notice>
  );
}
