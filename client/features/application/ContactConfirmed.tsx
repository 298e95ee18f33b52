import { useAct } from "#client/lib/use-act.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./Application.module.css";
import { ConfirmContact } from "./application-fragment.ts";

interface ContactConfirmedProps {
  readonly id: string;
  /** Whether the group says that it spoke with somebody. */
  readonly said: boolean;
  readonly confirmedAt: string | null;
  readonly mayConfirm: boolean;
}

export function ContactConfirmed({ id, said, confirmedAt, mayConfirm }: ContactConfirmedProps) {
  const { fields } = useApplicationTexts();
  const { date } = useFormat();
  const { run, busy, problem } = useAct(ConfirmContact);
  if (!said) return null;
  return (
    <>
      <p className={styles.soft} role="status">{confirmedAt ? fields.confirmed(date(confirmedAt)) : fields.notConfirmed}</p>
      {mayConfirm && !confirmedAt && <div><Button look="quiet" busy={busy} onClick={() => void run({ id })}>{fields.confirm}</Button></div>}
      <Refused problem={problem} />
    </>
  );
}
