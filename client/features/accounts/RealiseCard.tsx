import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { Card } from "#client/ui/Card.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { Doing_initiative } from "./doing-fragments.ts";

const RealiseInitiative = graphql(`
  mutation RealiseInitiative($id: ID!, $buurtId: ID) {
    realise(id: $id, buurtId: $buurtId) {
      ... on InitiativeChanged { initiative { id ...Doing_initiative } }
      ... on Refusal { reason }
    }
  }
`);

/** The initiators say that it is there, and where its buurttegel lies. */
export function RealiseCard({ initiative: masked }: { readonly initiative: FragmentType<typeof Doing_initiative> }) {
  const { doing: words } = useDealTexts();
  const { id, wijk, viewerCanRealise } = usePart(Doing_initiative, masked);
  const { run, busy, problem } = useAct(RealiseInitiative);
  const [buurtId, setBuurtId] = useState("");
  if (!viewerCanRealise.allowed) return null;
  return (
    <Card heading={words.realise}>
      <Form onSubmit={async () => void (await run({ id, buurtId: buurtId || null }))} label={words.realise}>
        <p>{words.realiseWhy}</p>
        <Select label={words.tile} value={buurtId} onChange={setBuurtId} placeholder={words.noTile} options={wijk.buurten.map((buurt) => ({ value: buurt.id, label: buurt.name }))} />
        <Refused problem={problem} />
        <FormButtons send={words.confirm} busy={busy} />
      </Form>
    </Card>
  );
}
