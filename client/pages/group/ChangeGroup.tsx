import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import type { ResultOf } from "@graphql-typed-document-node/core";
import { GroupTraits, type Traits } from "#client/features/group/GroupTraits.tsx";
import { useGroupLife } from "#client/texts/own/group-life.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { NoGroup } from "./NoGroup.tsx";

const ChangeGroupQuery = graphql(`
  query ChangeGroupPage($id: ID!) {
    wijken { id name themes { id title } }
    group(id: $id) {
      id name about visibility joining wholeTown
      wijk { id }
      otherWijken { id }
      theme { id }
      otherThemes { id }
      viewerCanLead { allowed }
    }
  }
`);

const ChangeGroupMutation = graphql(`
  mutation ChangeGroup($id: ID!, $input: ChangeGroupInput!) {
    changeGroup(id: $id, input: $input) {
      ... on GroupChanged { group { id ...GroupView_group } }
      ... on Refusal { reason }
    }
  }
`);

/** What a group says of itself, for its stewards to change. */
export function ChangeGroup() {
  const { id = "" } = useParams();
  const answer = useQuery(ChangeGroupQuery, { variables: { id }, fetchPolicy: "network-only" });
  return <Answer of={answer}>{({ group, wijken }) => (group?.viewerCanLead.allowed ? <Change group={group} wijken={wijken} /> : <NoGroup />)}</Answer>;
}

type Asked = ResultOf<typeof ChangeGroupQuery>;

function Change({ group, wijken }: { readonly group: NonNullable<Asked["group"]>; readonly wijken: Asked["wijken"] }) {
  const words = useGroupTexts();
  const { forms } = useGroupLife();
  const navigate = useNavigate();
  const { run, busy, problem } = useAct(ChangeGroupMutation);
  const { id, wijk, theme, otherThemes, otherWijken } = group;
  const [traits, setTraits] = useState<Traits>(() => ({
    name: group.name, about: group.about, visibility: group.visibility, joining: group.joining, wholeTown: group.wholeTown,
    themeIds: [...(theme ? [theme] : []), ...otherThemes].map((each) => each.id), wijkIds: otherWijken.map((each) => each.id),
  }));
  const back = () => void navigate(paths.group(id));
  const save = async () => {
    if (await run({ id, input: { ...traits, themeIds: [...traits.themeIds], wijkIds: [...traits.wijkIds] } })) back();
  };
  return (
    <Page title={forms.changeTitle} lead={<p>{group.name}</p>}>
      <Form onSubmit={save}>
        <GroupTraits value={traits} onChange={(next) => setTraits((before) => ({ ...before, ...next }))} wijken={wijken} home={wijk.id} before={group.visibility} />
        <Refused problem={problem} />
        <FormButtons send={forms.save} busy={busy} cancel={{ label: words.notNow, onCancel: back }} />
      </Form>
    </Page>
  );
}
