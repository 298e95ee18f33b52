import { useQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useQueueTexts } from "#client/texts/own/reports-queue.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./Queue.module.css";
import { useReopenCase } from "./use-settle-cases.ts";

const SettledCasesQuery = graphql(`
  query SettledCases($queue: ID) {
    settledCases(queue: $queue, first: 20) { nodes { id settledAt actedOn subject { id kind title text } settledBy { id name } viewerCanReopen { allowed } } }
  }
`);

/** What was decided this week, to look back on and to take back. */
export function SettledCases({ queue, onReopened }: { readonly queue: string; readonly onReopened: () => void }) {
  const words = useQueueTexts();
  const { dateTime } = useFormat();
  const answer = useQuery(SettledCasesQuery, { variables: { queue }, fetchPolicy: "cache-and-network" });
  const { reopen, busy, problem } = useReopenCase();
  const takeBack = async (id: string) => {
    if (!(await reopen(id))) return;
    await answer.refetch();
    onReopened();
  };
  return (
    <Answer of={answer}>
      {({ settledCases: { nodes } }) => nodes.length > 0 && (
        <Card heading={words.settled}>
          <Refused problem={problem} />
          <ul className={styles.lines}>
            {nodes.map(({ id, settledAt, actedOn, subject, settledBy, viewerCanReopen }) => (
              <li key={id}>
                <b>{(subject?.text || subject?.title || words.gone).slice(0, 100)}</b>
                <p className={styles.soft}>{actedOn ? words.actedOn : words.leftAlone}{settledBy && ` · ${settledBy.name}`}{settledAt && ` · ${dateTime(settledAt)}`}</p>
                {viewerCanReopen.allowed && <Button look="plain" busy={busy} onClick={() => void takeBack(id)}>{words.undo}<VisuallyHidden> {subject?.title}</VisuallyHidden></Button>}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Answer>
  );
}
