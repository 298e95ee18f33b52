import type { ResultOf } from "@graphql-typed-document-node/core";
import { useState } from "react";
import { mostAtStall } from "#shared/street/voice.ts";
import { useAct } from "#client/lib/use-act.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { ConfirmStall, type ListItem_list } from "./list-fragments.ts";
import styles from "./Street.module.css";
import { useStreetTexts } from "#client/texts/own/street.ts";

/** Somebody else than who stood there says how many signed up; nothing while nobody waits to be confirmed. */
export function ConfirmStallForm({ list, mayConfirm }: { readonly list: ResultOf<typeof ListItem_list>; readonly mayConfirm: boolean }) {
  const words = useStreetTexts();
  const { run, busy, problem } = useAct(ConfirmStall);
  const [count, setCount] = useState("");
  const { code, viewerMade, readRows } = list;
  if (!readRows.some(({ state }) => state === "ENTERED")) return null;
  if (viewerMade || !mayConfirm) return <p>{words.stallByOther}</p>;
  const isCount = (typed: string) => /^\d{1,2}$/u.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= mostAtStall;
  return (
    <Form onSubmit={async () => void (await run({ code, signedUp: Number(count) }))} label={words.confirmStall}>
      <div className={styles.fields}><TextField label={words.stallConfirm} hint={words.stallConfirmHint} value={count} onChange={setCount} check={(typed) => (isCount(typed) ? null : words.badRow(mostAtStall))} inputMode="numeric" autoComplete="off" required short /></div>
      <Refused problem={problem} />
      <div><Button type="submit" look="quiet" busy={busy}>{words.confirmStall}</Button></div>
    </Form>
  );
}
