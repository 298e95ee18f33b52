import { useLocation } from "react-router";
import { paths } from "#client/lib/paths.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";

/** Not there and not yet public look alike; who may belong to its group is told how to see it. */
export function NoInitiative() {
  const { initiative } = useTexts();
  const viewer = useViewer();
  const { pathname } = useLocation();
  return (
    <Page
      title={initiative.notFoundTitle}
      lead={<p>{initiative.notFound}</p>}
      actions={
        <>
          {!viewer && <LinkButton to={paths.signIn(pathname)}>{initiative.signIn}</LinkButton>}
          <LinkButton look={viewer ? "strong" : "quiet"} to={paths.initiatives()}>{initiative.toInitiatives}</LinkButton>
        </>
      }
    />
  );
}
