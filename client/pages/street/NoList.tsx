import { useStreetTexts } from "#client/texts/own/street.ts";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";

/** A code that was copied wrongly. */
export function NoList() {
  const words = useStreetTexts();
  const { initiative } = useTexts();
  return <Page title={words.noList} lead={<p>{words.noListLead}</p>} actions={<LinkButton look="quiet" to={paths.initiatives()}>{initiative.toInitiatives}</LinkButton>} />;
}
