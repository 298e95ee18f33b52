import { useState } from "react";
import { useNavigate } from "react-router";
import { localDay } from "#shared/calendar/local-time.ts";
import { addMonths } from "#shared/calendar/month-grid.ts";
import { graphql } from "#client/gql/gql.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useNewsletterTexts } from "#client/texts/own/newsletters.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import styles from "./Newsletters.module.css";

const StartNewsletterMutation = graphql(`
  mutation StartNewsletter($input: StartNewsletterInput!) {
    startNewsletter(input: $input) { ... on NewsletterChanged { newsletter { id } } ... on Refusal { reason } }
  }
`);
const monthsToChoose = 4;

/** A new message, or the letter of a month: both open where one writes on. */
export function StartNewsletter({ wijkId, reach }: { readonly wijkId: string; readonly reach: number }) {
  const texts = useNewsletterTexts();
  const { month: nameOf, number } = useFormat();
  const go = useNavigate();
  const today = localDay(new Date());
  const months = Array.from({ length: monthsToChoose }, (_, back) => addMonths(`${today.slice(0, 7)}-01`, -back).slice(0, 7));
  const [month, setMonth] = useState(months[0] ?? "");
  const { run, busy, problem } = useAct(StartNewsletterMutation);
  const start = async (input: { kind: "MESSAGE"; month: null } | { kind: "LETTER"; month: string }) => {
    const done = await run({ input: { wijkId, ...input } });
    if (done?.newsletter) await go(paths.editNewsletter(done.newsletter.id));
  };
  return (
    <section className={styles.start}>
      <h3>{texts.startHeading}</h3>
      <p className={styles.facts}>{texts.reach(reach, number(reach))}</p>
      <div><Button look="quiet" busy={busy} onClick={() => void start({ kind: "MESSAGE", month: null })}>{texts.newMessage}</Button></div>
      <Form onSubmit={() => start({ kind: "LETTER", month })} label={texts.newLetter}>
        <Select label={texts.month} hint={texts.monthHint} value={month} options={months.map((value) => ({ value, label: nameOf(`${value}-15T12:00:00Z`) }))} onChange={setMonth} required />
        <div><Button type="submit" busy={busy}>{texts.newLetter}</Button></div>
        <Refused problem={problem} />
      </Form>
    </section>
  );
}
