import { useLazyQuery } from "@apollo/client/react";
import { useState } from "react";
import { isPossible, type Stage } from "#shared/initiatives/lifecycle.ts";
import { graphql } from "#client/gql/gql.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { useMergingTexts } from "#client/texts/own/merging.ts";

const FindPlans = graphql(`
  query FindPlans($text: String!, $id: ID!) {
    searchInitiatives(text: $text, first: 20) { id title stage wijk { id name } }
    initiative(id: $id) { id title stage wijk { id name } }
  }
`);

export interface Found {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
}
interface FindPlanProps {
  /** One's own. */
  readonly not: string;
  readonly onFound: (plan: Found) => void;
  readonly onCancel: () => void;
}

const inAddress = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iu;

/** Another plan, by words or by its address, which also leads to a draft that one may read. */
export function FindPlan({ not, onFound, onCancel }: FindPlanProps) {
  const { initiative: words } = useTexts();
  const texts = useMergingTexts();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState("");
  const [find, { data, loading }] = useLazyQuery(FindPlans, { fetchPolicy: "network-only" });
  const found = data && [...(data.initiative ? [data.initiative] : []), ...data.searchInitiatives].filter(({ id, stage }) => id !== not && isPossible("merge", stage));
  const choose = () => {
    const plan = found?.find(({ id }) => id === chosen);
    if (plan) onFound(plan);
  };
  return (
    <>
      <Form onSubmit={() => void find({ variables: { text: typed, id: inAddress.exec(typed)?.[0] ?? "" } })} label={texts.find} inline>
        <TextField label={texts.find} hint={texts.findHint} type="search" required value={typed} onChange={setTyped} />
        <Button type="submit" look="quiet" busy={loading}>{texts.go}</Button>
      </Form>
      <div role="status">{found?.length === 0 && <p>{texts.none}</p>}</div>
      {found && found.length > 0 && (
        <Form onSubmit={choose} label={texts.choose}>
          <RadioGroup label={texts.choose} required options={found.map(({ id, title, wijk }) => ({ value: id, label: title, about: wijk.name }))} value={chosen} onChange={setChosen} />
          <FormButtons send={texts.choose} busy={false} cancel={{ label: words.notNow, onCancel }} />
        </Form>
      )}
    </>
  );
}
