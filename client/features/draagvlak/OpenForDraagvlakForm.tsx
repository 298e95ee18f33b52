import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { missingForDraagvlak } from "#shared/initiatives/draft.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { hasUnsent } from "#client/lib/local-drafts.ts";
import { UnsentFirst } from "#client/lib/UnsentFirst.tsx";
import { useAct } from "#client/lib/use-act.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { type Area, AreaFields } from "./AreaFields.tsx";

const OpenForDraagvlakForm_initiative = graphql(`
  fragment OpenForDraagvlakForm_initiative on Initiative {
    id
    version
    title
    goal
    forWhom
    place
    planning
    ownEffort
    upkeep
    wijk { id }
    costs { id kind description cents }
    income { id kind description cents }
  }
`);

const OpenForDraagvlak = graphql(`
  mutation OpenForDraagvlak($id: ID!, $version: Int!, $scale: Scale!, $buurten: [ID!]!) {
    openForDraagvlak(id: $id, version: $version, scale: $scale, buurten: $buurten) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface OpenForDraagvlakFormProps {
  readonly initiative: FragmentType<typeof OpenForDraagvlakForm_initiative>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks for whom the plan is, and once whether it is ready; while something is missing it says what, instead of letting one try. */
export function OpenForDraagvlakForm({ initiative, onDone, onCancel }: OpenForDraagvlakFormProps) {
  const { initiative: own } = useTexts();
  const drafting = useDraftingTexts();
  const words = own.acts.openForDraagvlak;
  const { id, version, wijk, costs, income, ...texts } = usePart(OpenForDraagvlakForm_initiative, initiative);
  const { run, busy, problem } = useAct(OpenForDraagvlak);
  const [area, setArea] = useState<Area>({ scale: "WIJK", buurten: [] });
  const missing = missingForDraagvlak({ ...texts, lines: [...costs, ...income] });
  if (hasUnsent(id)) return <UnsentFirst initiativeId={id} />;
  if (missing.length) {
    return (
      <Notice kind="info" heading={own.missing}>
        <ul>{missing.map((part) => <li key={part}>{part === "asked" ? own.missingAsked : drafting.fields[part].label}</li>)}</ul>
      </Notice>
    );
  }
  const send = async () => {
    if (await run({ id, version, scale: area.scale, buurten: area.scale === "BUURT" ? [...area.buurten] : [] })) onDone();
  };
  return (
    <Form onSubmit={send} label={words.title}>
      <AreaFields wijkId={wijk.id} area={area} onChange={setArea} />
      <p>{words.ask}</p>
      <Refused problem={problem} />
      <FormButtons send={words.confirm} busy={busy} cancel={{ label: own.notNow, onCancel }} />
    </Form>
  );
}
