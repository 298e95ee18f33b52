import { Page } from "#client/ui/Page.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";

/** For what does not exist and for what one may not see: they look alike. */
export function NotFound() {
  const { errors } = useTexts();
  return <Page title={errors.notFoundTitle} lead={<p>{errors.notFoundText}</p>} actions={<LinkButton to={paths.home}>{errors.toHome}</LinkButton>} />;
}
