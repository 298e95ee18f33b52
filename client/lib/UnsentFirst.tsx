import { paths } from "#client/lib/paths.ts";
import { useUnsentTexts } from "#client/texts/own/unsent.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Notice } from "#client/ui/Notice.tsx";

/** Before an act that takes the plan as it is stored: what this device still holds of it is to be stored first. */
export function UnsentFirst({ initiativeId }: { readonly initiativeId: string }) {
  const unsent = useUnsentTexts();
  return (
    <Notice kind="info">
      <p>{unsent.first}</p>
      <div><LinkButton look="quiet" to={paths.editInitiative(initiativeId)}>{unsent.open}</LinkButton></div>
    </Notice>
  );
}
