import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useOrganisationTexts } from "#client/texts/own/organisation.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { NotFound } from "./NotFound.tsx";

const ChangeOrganisationQuery = graphql(`
  query ChangeOrganisationPage($id: ID!) {
    organisation(id: $id) { id name contact walkInHours viewerCanPostActivity { allowed reason } }
  }
`);
const ChangeOrganisationMutation = graphql(`
  mutation ChangeOrganisation($id: ID!, $contact: String!, $walkInHours: String!) {
    changeOrganisation(id: $id, contact: $contact, walkInHours: $walkInHours) {
      ... on OrganisationChanged { organisation { id contact walkInHours } }
      ... on Refusal { reason }
    }
  }
`);

/** An editor says how one reaches the organisation. */
export function ChangeOrganisation() {
  const { id = "" } = useParams();
  return <Answer of={useQuery(ChangeOrganisationQuery, { variables: { id } })}>{({ organisation }) => (organisation ? <Changing organisation={organisation} /> : <NotFound />)}</Answer>;
}

interface ChangingProps {
  readonly organisation: { readonly id: string; readonly name: string; readonly contact: string; readonly walkInHours: string; readonly viewerCanPostActivity: { readonly allowed: boolean; readonly reason: RefusalReason | null } };
}

function Changing({ organisation: { id, name, viewerCanPostActivity, ...now } }: ChangingProps) {
  const texts = useOrganisationTexts();
  const navigate = useNavigate();
  const [contact, setContact] = useState(now.contact);
  const [hours, setHours] = useState(now.walkInHours);
  const { run, busy, problem } = useAct(ChangeOrganisationMutation);
  const back = () => void navigate(paths.organisation(id));
  const save = async () => void ((await run({ id, contact: contact.trim(), walkInHours: hours.trim() })) && back());
  if (!viewerCanPostActivity.allowed) return <Page title={texts.change} above={<p>{name}</p>}><Refused problem={viewerCanPostActivity.reason} /></Page>;
  return (
    <Page title={texts.change} above={<p>{name}</p>}>
      <Form onSubmit={save}>
        <TextArea label={texts.contact} hint={texts.contactHint} value={contact} onChange={setContact} limit={limits.organisationContact} />
        <TextArea label={texts.hours} hint={texts.hoursHint} rows={3} value={hours} onChange={setHours} limit={limits.walkInHours} />
        <Refused problem={problem} />
        <FormButtons send={texts.save} busy={busy} cancel={{ label: texts.back, onCancel: back }} />
      </Form>
    </Page>
  );
}
