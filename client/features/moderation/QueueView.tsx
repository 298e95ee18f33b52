import { useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { useQueueTexts } from "#client/texts/own/reports-queue.ts";
import { useTakingTexts } from "#client/texts/own/taking-measures.ts";
import { Button } from "#client/ui/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Pager } from "#client/ui/Pager.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { CaseQueue, type Done } from "./CaseQueue.tsx";
import styles from "./Queue.module.css";
import { SettledCases } from "./SettledCases.tsx";
import { UndoButton } from "./UndoButton.tsx";
import { useReopenCase } from "./use-settle-cases.ts";

const QueueCasesQuery = graphql(`
  query QueueCases($queue: ID!, $after: String) {
    moderationCases(queue: $queue, first: 20, after: $after) {
      nodes { id subject { id kind title text } ...CaseItem_case }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const WatchedQueue = graphql(`
  subscription QueueLive($id: ID!, $since: Int) {
    queueChanged(id: $id, since: $since) { sequence resync queue { id openCases lastReportAt } }
  }
`);

/** The cases of one queue. What comes in meanwhile is said and shown when asked for: nothing moves under who reads. */
export function QueueView({ queue, lastReportAt }: { readonly queue: string; readonly lastReportAt: string | null }) {
  const words = useQueueTexts();
  const taking = useTakingTexts();
  const answer = useQuery(QueueCasesQuery, { variables: { queue }, fetchPolicy: "network-only", notifyOnNetworkStatusChange: true });
  const { refetch, fetchMore, loading } = answer;
  const [shownUntil, setShownUntil] = useState(lastReportAt);
  const [done, setDone] = useState<Done | null>(null);
  const { reopen, busy, problem } = useReopenCase();
  useLive(WatchedQueue, { id: queue }, () => void refetch());
  // The button that was pressed is gone: the focus goes to the first that waits.
  useEffect(() => {
    if (done) document.querySelector<HTMLElement>("[data-head]")?.focus();
  }, [done]);
  const renew = async () => {
    setShownUntil(lastReportAt);
    await refetch();
  };
  const settled = (what: Done) => {
    setDone(what);
    void renew();
  };
  const takeBack = async (caseId: string) => {
    if (!(await reopen(caseId))) return;
    settled({ text: words.undone });
  };
  const isNew = lastReportAt !== null && (shownUntil === null || lastReportAt > shownUntil);
  return (
    <div className={styles.page}>
      <div role="status" className={styles.said}>{done?.text}{done?.caseId && <Button look="plain" busy={busy} onClick={() => void takeBack(done.caseId ?? "")}>{words.undo}</Button>}{done?.measureId && <UndoButton id={done.measureId} onUndone={() => settled({ text: taking.undone })} />}</div>
      <Refused problem={problem} />
      {isNew && <Notice kind="status"><p>{words.fresh}</p><div><Button look="quiet" onClick={() => void renew()}>{words.show}</Button></div></Notice>}
      <Answer of={answer}>
        {({ moderationCases: { nodes, pageInfo } }) => (
          <>
            {nodes.length === 0 ? <EmptyState text={words.none} /> : <CaseQueue cases={nodes} onDone={settled} />}
            <Pager hasMore={pageInfo.hasNextPage} busy={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
          </>
        )}
      </Answer>
      <SettledCases key={done?.text ?? ""} queue={queue} onReopened={() => settled({ text: words.undone })} />
    </div>
  );
}
