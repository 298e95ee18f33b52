import { useLocation } from "react-router";
import { paths } from "#client/lib/paths.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";

/** Not there, or not for this person: they look alike. */
export function NoGroup() {
  const group = useGroupTexts();
  const { initiative } = useTexts();
  const viewer = useViewer();
  const { pathname } = useLocation();
  return (
    <Page
      title={group.notFoundTitle}
      lead={<p>{group.notFound}</p>}
      actions={
        <>
          {!viewer && <LinkButton to={paths.signIn(pathname)}>{initiative.signIn}</LinkButton>}
          <LinkButton look={viewer ? "strong" : "quiet"} to={paths.groups()}>{group.toGroups}</LinkButton>
        </>
      }
    />
  );
}
