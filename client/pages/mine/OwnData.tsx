import type { FragmentType } from "@apollo/client/masking";
import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import { ActRow } from "#client/ui/ActRow.tsx";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useLive } from "#client/lib/live.ts";
import { paths } from "#client/lib/paths.ts";
import { Card } from "#client/ui/Card.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { ExportRow } from "./ExportRow.tsx";
import type * as Forms from "./own-data-forms.ts";
import { OwnData_viewer } from "./own-data-fragment.ts";
import styles from "./OwnData.module.css";
import { useOwnDataTexts } from "#client/texts/own/own-data.ts";

const OwnDataLive = graphql(`
  subscription OwnDataLive {
    viewerChanged {
      sequence
      resync
      viewer { id ...OwnData_viewer }
    }
  }
`);

type Act = "email" | "erase";

/** What one may do with what is known of one: take it along (AVG 15, 20), set it right (16), have it erased (17). */
export function OwnData({ viewer, resync }: { readonly viewer: FragmentType<typeof OwnData_viewer>; readonly resync: () => void }) {
  const texts = useOwnDataTexts();
  const { id, email, ownData } = usePart(OwnData_viewer, viewer);
  const [opened, setOpened] = useState<Act | null>(null);
  const [forms, setForms] = useState<typeof Forms | null>(null);
  const [isChanged, setChanged] = useState(false);
  useLive(OwnDataLive, {}, resync);
  const open = async (act: Act) => {
    setChanged(false);
    try {
      setForms(await import("./own-data-forms.ts"));
      setOpened(act);
    } catch (error) {
      // Told as any fault of the page.
      setForms(() => {
        throw error;
      });
    }
  };
  const row = (act: Act, why: string, look: "quiet" | "plain", form: ReactNode) => (
    <ActRow title={texts[act].title} why={why} level={3} opens={{ button: texts[act].open, look, open: opened === act, onToggle: () => void open(act) }}>{form}</ActRow>
  );
  const close = () => setOpened(null);
  const changed = () => {
    close();
    setChanged(true);
  };
  return (
    <Card heading={texts.title} aside={<Link to={paths.privacy}>{texts.more}</Link>}>
      <ul className={styles.rows}>
        <ExportRow made={ownData.export} />
        {row("email", email ? texts.email.why(email) : texts.email.none, "quiet", forms && <forms.EmailForm personId={id} onDone={changed} onCancel={close} />)}
        {row("erase", texts.erase.why, "plain", forms && <forms.EraseForm personId={id} email={email} ownData={ownData} onCancel={close} />)}
      </ul>
      {isChanged && <Notice kind="status">{texts.email.done}</Notice>}
    </Card>
  );
}
