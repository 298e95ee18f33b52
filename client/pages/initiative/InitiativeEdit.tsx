import type { FragmentType } from "@apollo/client/masking";
import { useQuery } from "@apollo/client/react";
import { lazy, Suspense, useState } from "react";
import { Link, useParams } from "react-router";
import { PlanText } from "#client/features/initiative/PlanText.tsx";
import { GuidingQuestions } from "#client/features/templates/GuidingQuestions.tsx";
import { isPublic } from "#shared/initiatives/lifecycle.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { usePart } from "#client/lib/fragment.ts";
import { useLive } from "#client/lib/live.ts";
import { paths } from "#client/lib/paths.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Loading } from "#client/ui/Loading.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { BesideDraft } from "./BesideDraft.tsx";
import styles from "./InitiativeEdit.module.css";
import { NoInitiative } from "./NoInitiative.tsx";

// The editors weigh as much as all the rest of the site: only who writes fetches them.
const DraftScreen = lazy(async () => ({ default: (await import("#client/features/drafting/DraftScreen.tsx")).DraftScreen }));
const DraftNotes = lazy(async () => ({ default: (await import("#client/features/notes/DraftNotes.tsx")).DraftNotes }));

const InitiativeEdit_initiative = graphql(`
  fragment InitiativeEdit_initiative on Initiative {
    id
    title
    goal
    stage
    template
    wijk { id }
    group { id name }
    viewerCanDraft { allowed reason }
    ...PlanText_initiative
    ...DraftNotes_initiative
  }
`);
type Masked = FragmentType<typeof InitiativeEdit_initiative>;

const InitiativeEditQuery = graphql(`
  query InitiativeEdit($id: ID!) {
    initiative(id: $id) { id ...InitiativeEdit_initiative }
  }
`);

const InitiativeEditLive = graphql(`
  subscription InitiativeEditLive($id: ID!) {
    initiativeChanged(id: $id) {
      sequence
      resync
      initiative { id ...InitiativeEdit_initiative }
    }
  }
`);

export function InitiativeEdit() {
  const { id = "" } = useParams();
  const answer = useQuery(InitiativeEditQuery, { variables: { id } });
  useLive(InitiativeEditLive, { id }, () => void answer.refetch());
  return <Answer of={answer}>{({ initiative }) => <Edit key={id} initiative={initiative ?? null} onClosed={() => void answer.refetch()} />}</Answer>;
}

/** Who was writing when the plan is closed to them stays here, where the draft itself says why and what becomes of their words. */
function Edit({ initiative, onClosed }: { readonly initiative: Masked | null; readonly onClosed: () => void }) {
  const [seen, setSeen] = useState(initiative);
  if (initiative && initiative !== seen) setSeen(initiative);
  const viewer = useViewer();
  const [personId, setPersonId] = useState<string | null>(null);
  if (viewer && !personId) setPersonId(viewer.id);
  if (!seen) return <NoInitiative />;
  return <Plan initiative={seen} gone={!initiative} personId={personId} onClosed={onClosed} />;
}

interface PlanProps {
  readonly initiative: Masked;
  /** It may not be seen any more. */
  readonly gone: boolean;
  readonly personId: string | null;
  readonly onClosed: () => void;
}

function Plan({ initiative: masked, gone, personId, onClosed }: PlanProps) {
  const { shell, initiative: own } = useTexts();
  const drafting = useDraftingTexts();
  const initiative = usePart(InitiativeEdit_initiative, masked);
  const { id, title, stage, template, group, viewerCanDraft } = initiative;
  const [opened, setOpened] = useState(false);
  if (viewerCanDraft.allowed && personId && !opened) setOpened(true);
  return (
    <Page
      title={drafting.editTitle}
      above={!gone && <p><Link to={paths.initiative(id)}>{title}</Link> · {group.name}</p>}
      lead={viewerCanDraft.allowed && !gone && <p>{isPublic(stage) ? drafting.workingCopy : own.groupOnly}</p>}
    >
      {opened && personId ? (
        <Suspense fallback={<Loading label={shell.loading} />}>
          <DraftScreen
            initiativeId={id}
            personId={personId}
            questions={(part) => <GuidingQuestions template={template ?? null} part={part} />}
            aside={<><Suspense fallback={null}><DraftNotes initiative={initiative} /></Suspense><BesideDraft plan={initiative} /></>}
            frozen={<PlanText initiative={initiative} />}
            onClosed={onClosed}
          />
        </Suspense>
      ) : (
        <div className={styles.closed}>
          <Refused problem={viewerCanDraft.reason ?? null} />
          <LinkButton look="quiet" to={paths.initiative(id)}>{drafting.back}</LinkButton>
        </div>
      )}
    </Page>
  );
}
