import { useState } from "react";
import { parseBirthYear, parseInitials } from "#shared/street/voice.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import styles from "./Residence.module.css";
import { useStreetTexts } from "#client/texts/own/street.ts";

const KeepPaperMark = graphql(`
  mutation KeepPaperMark($initials: String!, $birthYear: String!) {
    keepPaperMark(initials: $initials, birthYear: $birthYear) {
      ... on ViewerChanged { viewer { id } }
      ... on Refusal { reason }
    }
  }
`);

/** How somebody with an account is known again on paper, so that they count once. */
export function PaperMarkForm() {
  const words = useStreetTexts();
  const { run, busy, problem } = useAct(KeepPaperMark);
  const [initials, setInitials] = useState("");
  const [birthYear, setBirthYear] = useState("");
  const [saved, setSaved] = useState(false);
  const send = async () => {
    if (!(await run({ initials, birthYear }))) return;
    setInitials("");
    setBirthYear("");
    setSaved(true);
  };
  return (
    <Form onSubmit={send} label={words.mark}>
      <p>{words.markWhy}</p>
      <div className={styles.address}>
        <TextField label={words.initials} value={initials} onChange={setInitials} check={(value) => (parseInitials(value) ? null : words.badInitials)} autoComplete="off" required short />
        <TextField label={words.birthYear} value={birthYear} onChange={setBirthYear} check={(value) => (parseBirthYear(value, new Date().getFullYear()) ? null : words.badYear)} inputMode="numeric" autoComplete="off" required short />
      </div>
      <Refused problem={problem} />
      {saved && !problem && <Notice kind="status">{words.markKept}</Notice>}
      <div><Button type="submit" look="quiet" busy={busy}>{words.keepMark}</Button></div>
    </Form>
  );
}
