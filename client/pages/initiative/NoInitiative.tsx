import { useEffect } from "react";
import { useLocation, useParams } from "react-router";
import { forgetLocalDraft, hasUnsent, localDraftName } from "#client/lib/local-drafts.ts";
import { paths } from "#client/lib/paths.ts";
import { useInBrowser } from "#client/lib/use-in-browser.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";

/**
 * Not there and not yet public look alike; who may belong to its group is told how to see it, and whose sign-in ended while writing that
 * nothing is lost. Who is signed in and may not see it keeps nothing of it either.
 */
export function NoInitiative() {
  const { initiative } = useTexts();
  const viewer = useViewer();
  const { pathname } = useLocation();
  const { id = "" } = useParams();
  const kept = useInBrowser() && !viewer && hasUnsent(id);
  const personId = viewer?.id;
  useEffect(() => {
    if (personId) forgetLocalDraft(localDraftName(personId, id));
  }, [personId, id]);
  return (
    <Page
      title={kept ? initiative.keptTitle : initiative.notFoundTitle}
      lead={<p>{kept ? initiative.kept : initiative.notFound}</p>}
      actions={
        <>
          {!viewer && <LinkButton to={paths.signIn(pathname)}>{initiative.signIn}</LinkButton>}
          <LinkButton look={viewer ? "strong" : "quiet"} to={paths.initiatives()}>{initiative.toInitiatives}</LinkButton>
        </>
      }
    />
  );
}
