import { type ChangeEvent, useId, useState } from "react";
import { feedLimits } from "#shared/feeds/faults.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useFeedTexts } from "#client/texts/own/feeds.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import styles from "./Feeds.module.css";
import { FileRows } from "./FileRows.tsx";
import { textOfFile } from "./text-of-file.ts";

const PreviewActivities = graphql(`
  mutation PreviewActivities($input: ActivityFileInput!) {
    previewActivities(input: $input) { ... on ActivitiesPreviewed { rows { number title place startsAt endsAt fault } } ... on Refusal { reason } }
  }
`);
const ImportActivities = graphql(`
  mutation ImportActivities($input: ActivityFileInput!) {
    importActivities(input: $input) { ... on ActivitiesImported { posted } ... on Refusal { reason } }
  }
`);

interface ActivityFileProps {
  readonly organisationId: string;
  readonly wijken: readonly { readonly id: string; readonly name: string }[];
}

/** A list from a spreadsheet: first what comes of it, row by row, then at once onto the agenda. */
export function ActivityFile({ organisationId, wijken }: ActivityFileProps) {
  const texts = useFeedTexts();
  const id = useId();
  const [wijkId, setWijkId] = useState("");
  const [file, setFile] = useState<string | null>(null);
  const preview = useAct(PreviewActivities);
  const posting = useAct(ImportActivities);
  const [rows, setRows] = useState<Parameters<typeof FileRows>[0]["rows"] | null>(null);
  const [posted, setPosted] = useState<number | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const look = async (text: string, wijk: string) => setRows((await preview.run({ input: { organisationId, wijkId: wijk, file: text } }))?.rows ?? null);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    setRows(null);
    setPosted(null);
    if (!chosen) return;
    const text = await textOfFile(chosen);
    setTooLarge(text.length > feedLimits.csv);
    if (text.length > feedLimits.csv) return;
    setFile(text);
    await look(text, wijkId);
  };
  const put = async () => {
    const done = file !== null && (await posting.run({ input: { organisationId, wijkId, file } }));
    if (!done) return;
    setPosted(done.posted);
    setRows(null);
  };
  const good = rows?.filter(({ fault }) => !fault).length ?? 0;
  return (
    <Card heading={texts.file}>
      <div className={styles.stack}>
        <p>{texts.fileLead}</p>
        <p className={styles.soft}>{texts.fileColumns}</p>
        <div className={styles.choice}><Select label={texts.feedWijk} value={wijkId} placeholder={texts.pickWijk} options={wijken.map((wijk) => ({ value: wijk.id, label: wijk.name }))} onChange={setWijkId} required /></div>
        {wijkId && (
          <div className={styles.file}>
            <label htmlFor={id}>{texts.pickFile}</label>
            <input id={id} type="file" accept=".csv,text/csv,text/plain" onChange={(event) => void choose(event)} />
          </div>
        )}
        {tooLarge && <Notice kind="alert">{texts.fileTooLarge}</Notice>}
        {preview.problem === "INCOMPLETE" ? <Notice kind="alert">{texts.fileHeading}</Notice> : preview.problem === "TOO_MANY" ? <Notice kind="alert">{texts.fileTooLarge}</Notice> : <Refused problem={preview.problem ?? posting.problem} />}
        {rows && <FileRows rows={rows} />}
        {rows && (good ? <div><Button busy={posting.busy} onClick={() => void put()}>{texts.put(good)}</Button></div> : <Notice kind="info">{texts.nothing}</Notice>)}
        {posted !== null && <Notice kind="status">{texts.done(posted)}</Notice>}
      </div>
    </Card>
  );
}
