import { ActRow } from "#client/ui/ActRow.tsx";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { ActProblem } from "./ActProblem.tsx";
import styles from "./OwnData.module.css";
import { useOwnDataTexts } from "#client/texts/own/own-data.ts";

const AskExport = graphql(`
  mutation AskExport {
    askExport {
      ... on ViewerChanged { viewer { id ...OwnData_viewer } }
      ... on Refusal { reason }
    }
  }
`);

interface ExportRowProps {
  readonly made: { readonly id: string; readonly state: "GATHERING" | "READY"; readonly done: number; readonly total: number; readonly expiresAt: string | null; readonly bytes: number | null } | null;
}

/** Everything that is known of one: asked for, gathered while one looks or is away, and fetched. */
export function ExportRow({ made }: ExportRowProps) {
  const { download: texts } = useOwnDataTexts();
  const { date, number } = useFormat();
  const { run, busy, problem } = useAct(AskExport);
  const isReady = made?.state === "READY";
  const ask = <Button look={isReady ? "plain" : "quiet"} busy={busy} onClick={() => void run({})}>{isReady ? texts.again : texts.ask}</Button>;
  return (
    <ActRow title={texts.title} why={texts.why} level={3} act={!made && ask}>
      {(made ?? problem) && <div className={styles.made}>
        {isReady && made.expiresAt && <p role="status">{texts.ready(date(made.expiresAt))}</p>}
        {made?.state === "GATHERING" && (
          <>
            <progress aria-label={texts.bar} value={made.done} max={made.total} />
            <p>{texts.progress(number(made.done), number(made.total))}</p>
          </>
        )}
        {isReady && (
          <div className={styles.buttons}>
            <a className={styles.fetch} href={`/account/exports/${made.id}`} download>{texts.fetch(number(Math.ceil((made.bytes ?? 0) / 1000)))}</a>
            {ask}
          </div>
        )}
        <ActProblem problem={problem} tooMany={texts.tooOften} />
      </div>}
    </ActRow>
  );
}
