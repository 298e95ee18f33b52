import type { FragmentType } from "@apollo/client/masking";
import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "react-router";
import { ClosedDraft } from "#client/features/drafting/ClosedDraft.tsx";
import { DraftEditor } from "#client/features/drafting/DraftEditor.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { usePart } from "#client/lib/fragment.ts";
import { useLive } from "#client/lib/live.ts";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Page } from "#client/ui/Page.tsx";
import { NoInitiative } from "./NoInitiative.tsx";

const InitiativeEdit_initiative = graphql(`
  fragment InitiativeEdit_initiative on Initiative {
    id
    title
    group { id name }
    viewerCanEdit { allowed reason }
    ...DraftEditor_initiative
  }
`);

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
  return <Answer of={answer}>{({ initiative }) => (initiative ? <Edit initiative={initiative} /> : <NoInitiative />)}</Answer>;
}

function Edit({ initiative: masked }: { readonly initiative: FragmentType<typeof InitiativeEdit_initiative> }) {
  const { drafting } = useTexts();
  const initiative = usePart(InitiativeEdit_initiative, masked);
  const { id, title, group, viewerCanEdit } = initiative;
  return (
    <Page title={drafting.editTitle} above={<p><Link to={paths.initiative(id)}>{title}</Link> · {group.name}</p>} lead={viewerCanEdit.allowed && <p>{drafting.groupOnly}</p>}>
      {viewerCanEdit.allowed ? <DraftEditor initiative={initiative} /> : <ClosedDraft id={id} reason={viewerCanEdit.reason} />}
    </Page>
  );
}
