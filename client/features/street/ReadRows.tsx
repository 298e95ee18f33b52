import type { ResultOf } from "@graphql-typed-document-node/core";
import { useRef, useState } from "react";
import { useAct } from "#client/lib/use-act.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { ConfirmListRow, EnterListRow, type ListItem_list } from "./list-fragments.ts";
import { NeighbourFields, nobodyYet } from "./NeighbourFields.tsx";
import styles from "./Street.module.css";
import { useStreetTexts } from "#client/texts/own/street.ts";

interface ReadRowsProps {
  readonly list: ResultOf<typeof ListItem_list>;
  /** The second time: rows that somebody else read first. */
  readonly again: boolean;
}

/** Rows copied from paper, one after the other; the number goes on by itself, and what was typed does not stay. */
export function ReadRows({ list: { code, rows, readRows }, again }: ReadRowsProps) {
  const words = useStreetTexts();
  const enter = useAct(EnterListRow);
  const confirm = useAct(ConfirmListRow);
  const fields = useRef<HTMLDivElement>(null);
  const open = again
    ? readRows.filter(({ state, viewerEntered }) => state === "ENTERED" && !viewerEntered).map(({ row }) => row)
    : Array.from({ length: rows }, (_, index) => index + 1).filter((row) => readRows.every((each) => each.row !== row || each.state === "VOID"));
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState(nobodyYet);
  const [saved, setSaved] = useState<number | null>(null);
  const row = chosen ?? String(open[0] ?? "");
  const isRow = (text: string) => /^\d{1,3}$/u.test(text.trim()) && Number(text) >= 1 && Number(text) <= rows;
  const { busy, problem } = again ? confirm : enter;
  const send = async () => {
    setSaved(null);
    const { opinion } = typed;
    if (!opinion || !(await (again ? confirm : enter).run({ code, row: Number(row), neighbour: { ...typed, opinion } }))) return;
    setSaved(Number(row));
    setChosen(null);
    // Neighbours on one list often live in one street.
    setTyped({ ...nobodyYet, postcode: typed.postcode });
    fields.current?.querySelectorAll("input")[1]?.focus();
  };
  return (
    <Form onSubmit={send} label={again ? words.second : words.first}>
      <div ref={fields} className={styles.card}>
        <div className={styles.fields}><TextField label={words.row} value={row} onChange={setChosen} check={(text) => (isRow(text) ? null : words.badRow(rows))} inputMode="numeric" autoComplete="off" required short /></div>
        <NeighbourFields typed={typed} onType={setTyped} />
      </div>
      <Refused problem={problem} />
      <div role="status">{saved !== null && !problem && <Notice kind="info">{words.rowSaved(saved)}</Notice>}</div>
      <div><Button type="submit" busy={busy}>{words.saveRow}</Button></div>
    </Form>
  );
}
