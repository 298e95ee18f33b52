import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { mostSheets } from "#shared/street/voice.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { ListItem } from "./ListItem.tsx";
import { Lists_initiative, MakeSupportList } from "./list-fragments.ts";
import { OpenedStall } from "./OpenedStall.tsx";
import styles from "./Street.module.css";
import { useStreetTexts } from "#client/texts/own/street.ts";

/** For who helps to gather support: lists to print, a stall for a day, and how far their rows were read. Nothing for others. */
export function Gather({ initiative: masked, onMade }: { readonly initiative: FragmentType<typeof Lists_initiative>; readonly onMade: () => void }) {
  const words = useStreetTexts();
  const { id, viewerCanEnterVoices, viewerCanConfirmVoices, supportLists } = usePart(Lists_initiative, masked);
  const { run, busy, problem } = useAct(MakeSupportList);
  const [sheets, setSheets] = useState("1");
  const [largePrint, setLargePrint] = useState(false);
  if (!viewerCanEnterVoices.allowed && !supportLists.length) return null;
  return (
    <Card heading={words.gather}>
      <div className={styles.card}>
        <p>{words.gatherWhy}</p>
        {viewerCanEnterVoices.allowed && (
          <Form onSubmit={async () => void (await run({ initiativeId: id, sheets: Number(sheets), largePrint }))} label={words.makeList}>
            <div className={styles.fields}>
              <Select label={words.sheets} value={sheets} onChange={setSheets} options={Array.from({ length: mostSheets }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }))} required />
            </div>
            <Checkbox label={words.largePrint} about={words.largePrintAbout} checked={largePrint} onChange={setLargePrint} />
            <Refused problem={problem} />
            <div><Button type="submit" busy={busy}>{words.makeList}</Button></div>
          </Form>
        )}
        {viewerCanEnterVoices.allowed && <OpenedStall initiativeId={id} onOpened={onMade} />}
        {supportLists.length > 0 && <ul className={styles.list}>{supportLists.map((list) => <ListItem key={list.id} list={list} mayConfirm={viewerCanConfirmVoices.allowed} />)}</ul>}
      </div>
    </Card>
  );
}
