import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { Link } from "react-router";
import { parseHouseNumber } from "#shared/members/house-number.ts";
import { parsePostcode } from "#shared/members/postcode.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import styles from "./Mine.module.css";

const Residence_viewer = graphql(`
  fragment Residence_viewer on Viewer {
    id
    grade
    wijk { id name }
    buurt { id name }
  }
`);

const DeclareResidence = graphql(`
  mutation DeclareResidence($postcode: String!, $houseNumber: String!) {
    declareResidence(postcode: $postcode, houseNumber: $houseNumber) {
      ... on ViewerChanged { viewer { id ...Residence_viewer } }
      ... on Refusal { reason }
    }
  }
`);

/** In which wijk one lives: asked for when it matters, and no more of it kept than the buurt. */
export function Residence({ viewer }: { readonly viewer: FragmentType<typeof Residence_viewer> }) {
  const { mine, home } = useTexts();
  const { wijk, buurt } = usePart(Residence_viewer, viewer);
  const { run, busy, problem } = useAct(DeclareResidence);
  const [typed, setTyped] = useState("");
  const [number, setNumber] = useState("");
  const [saved, setSaved] = useState(false);
  const save = async () => {
    const postcode = parsePostcode(typed);
    const houseNumber = parseHouseNumber(number);
    if (postcode && houseNumber && (await run({ postcode, houseNumber }))) {
      setTyped("");
      setNumber("");
      setSaved(true);
    }
  };
  return (
    <Card heading={mine.residence}>
      <div className={styles.stack}>
        <p>{wijk && buurt ? <>{mine.residenceKnown(wijk.name, buurt.name)} <Link to={paths.wijk(wijk.id)}>{mine.toWijk(wijk.name)}</Link></> : mine.residenceUnknown}</p>
        <Form onSubmit={save}>
          <TextField label={mine.postcode} hint={mine.postcodeHint} value={typed} onChange={setTyped} check={(value) => (parsePostcode(value) ? null : home.badPostcode)} autoComplete="postal-code" required short />
          <TextField label={mine.houseNumber} value={number} onChange={setNumber} check={(value) => (parseHouseNumber(value) ? null : mine.badHouseNumber)} required short />
          <Refused problem={problem} />
          {saved && !problem && <Notice kind="status">{mine.residenceSaved}</Notice>}
          <Button type="submit" look="quiet" busy={busy}>{mine.saveResidence}</Button>
        </Form>
      </div>
    </Card>
  );
}
