import { useState } from "react";
import { textCheck } from "#client/lib/field-checks.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useResidenceTexts } from "#client/texts/own/residence.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { CodeField, ShownCode } from "./CodeField.tsx";
import { OpenPaperAccount, ProveAtDesk, RenewPaperCode } from "./desk-fragments.ts";
import styles from "./Residence.module.css";

interface VisitorsProps {
  readonly buurten: readonly { readonly id: string; readonly name: string }[];
}
interface Card {
  readonly card: string;
  readonly code: string;
  readonly expiresAt: string;
}

/** People who come by: with a code of their account, without e-mail, or with a card whose code was used. */
export function Visitors({ buurten }: VisitorsProps) {
  return <><WithCode buurten={buurten} /><WithoutMail buurten={buurten} /><WithCard /></>;
}

function WithCode({ buurten }: VisitorsProps) {
  const residence = useResidenceTexts();
  const { run, busy, problem } = useAct(ProveAtDesk);
  const [code, setCode] = useState("");
  const [buurtId, setBuurtId] = useState("");
  const [saved, setSaved] = useState(false);
  const send = async () => {
    setSaved(false);
    if (!(await run({ code, buurtId }))) return;
    setCode("");
    setSaved(true);
  };
  return (
    <details className={styles.more}>
      <summary>{residence.visitor}</summary>
      <Form onSubmit={send}>
        <CodeField kind="desk" label={residence.visitorCode} bad={residence.badDeskCode} value={code} onChange={setCode} />
        <BuurtSelect buurten={buurten} value={buurtId} onChange={setBuurtId} />
        <Refused problem={problem} />
        {saved && <Notice kind="status">{residence.visitorProven}</Notice>}
        <Button type="submit" busy={busy}>{residence.proveVisitor}</Button>
      </Form>
    </details>
  );
}

function WithoutMail({ buurten }: VisitorsProps) {
  const { refusals } = useTexts();
  const residence = useResidenceTexts();
  const { run, busy, problem } = useAct(OpenPaperAccount);
  const [name, setName] = useState("");
  const [buurtId, setBuurtId] = useState("");
  const [made, setMade] = useState<Card | null>(null);
  const send = async () => {
    const card = await run({ name: name.trim(), buurtId });
    if (card) setName("");
    setMade(card);
  };
  return (
    <details className={styles.more}>
      <summary>{residence.paper}</summary>
      <Form onSubmit={send}>
        <TextField label={residence.paperName} value={name} onChange={setName} check={textCheck("personName", refusals)} autoComplete="off" required />
        <BuurtSelect buurten={buurten} value={buurtId} onChange={setBuurtId} />
        <Refused problem={problem} />
        <Button type="submit" busy={busy}>{residence.paperOpen}</Button>
      </Form>
      <Handed card={made} />
    </details>
  );
}

function WithCard() {
  const residence = useResidenceTexts();
  const { run, busy, problem } = useAct(RenewPaperCode);
  const [typed, setTyped] = useState("");
  const [made, setMade] = useState<Card | null>(null);
  return (
    <details className={styles.more}>
      <summary>{residence.renew}</summary>
      <Form onSubmit={async () => setMade(await run({ card: typed }))}>
        <CodeField kind="card" label={residence.renewCard} bad={residence.badDeskCode} value={typed} onChange={setTyped} />
        <Refused problem={problem} />
        <Button type="submit" busy={busy}>{residence.renewOpen}</Button>
      </Form>
      <Handed card={made} />
    </details>
  );
}

function BuurtSelect({ buurten, value, onChange }: VisitorsProps & { readonly value: string; readonly onChange: (value: string) => void }) {
  const residence = useResidenceTexts();
  return <Select label={residence.buurt} placeholder={residence.chooseBuurt} value={value} onChange={onChange} options={buurten.map(({ id, name }) => ({ value: id, label: name }))} required />;
}

function Handed({ card }: { readonly card: Card | null }) {
  const residence = useResidenceTexts();
  const { date } = useFormat();
  return (
    <div role="status">
      {card && <><p>{residence.paperHow}</p><ShownCode label={residence.paperCard} code={card.card} /><ShownCode label={residence.paperCode} code={card.code} /><p className={styles.soft}>{residence.validUntil(date(card.expiresAt))}</p></>}
    </div>
  );
}
