import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { deadLetterKinds } from "#shared/post/dead-letters.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useFilter } from "#client/lib/use-filter.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useStuckTexts } from "#client/texts/own/stuck.ts";
import { Card } from "#client/ui/Card.tsx";
import { Count } from "#client/ui/Count.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Filters } from "#client/ui/Filters.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Pager } from "#client/ui/Pager.tsx";
import { Select } from "#client/ui/Select.tsx";
import styles from "./Forwarding.module.css";
import { RetryAll } from "./RetryAll.tsx";
import { StuckItem } from "./StuckItem.tsx";

const StuckPageQuery = graphql(`
  query StuckPage($kind: DeadLetterKind, $after: String) {
    deadLetterCounts { kind count }
    deadLetters(kind: $kind, first: 20, after: $after) {
      nodes { id ...StuckItem_letter }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** What was tried time and again and given up, and the button to try it again. */
export function StuckPage() {
  const texts = useStuckTexts();
  const { viewer, loading } = useSession();
  const [typed, choose] = useFilter("soort");
  const kind = deadLetterKinds.find((each) => each === typed) ?? null;
  const answer = useQuery(StuckPageQuery, { variables: { kind }, fetchPolicy: "cache-and-network", pollInterval: 15_000 });
  const [fetching, setFetching] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const more = async (after: string | null) => {
    setFetching(true);
    await answer.fetchMore({ variables: { after } }).finally(() => setFetching(false));
  };
  const done = (retried: number) => {
    setSaid(texts.retried(retried));
    void answer.refetch();
  };
  if (!viewer && !loading) return <Page title={texts.title}><SignInFirst why={texts.signInFirst} /></Page>;
  return (
    <Page title={texts.title} lead={<p>{texts.lead}</p>} actions={<LinkButton look="quiet" to={paths.administration}>{texts.toRoles}</LinkButton>}>
      <p role="status" className={styles.done}>{said}</p>
      <Filters label={texts.title}>
        <Select filter label={texts.which} value={kind ?? ""} placeholder={texts.every} options={deadLetterKinds.map((value) => ({ value, label: texts.kind[value] }))} onChange={choose} />
      </Filters>
      <Answer of={answer} keep>
        {({ deadLetters: { nodes, pageInfo }, deadLetterCounts }) => (
          <Card>
            <RetryAll counts={deadLetterCounts.filter((each) => each.count > 0 && (kind === null || each.kind === kind))} onDone={done} />
            {nodes.length === 0 ? <EmptyState text={kind ? texts.noneSuch : texts.none} /> : <Count>{texts.count(nodes.length, pageInfo.hasNextPage)}</Count>}
            <ol className={styles.list}>{nodes.map((letter) => <StuckItem key={letter.id} letter={letter} onDone={done} />)}</ol>
            <Pager hasMore={pageInfo.hasNextPage} busy={fetching} label={texts.more} onMore={() => void more(pageInfo.endCursor)} />
          </Card>
        )}
      </Answer>
    </Page>
  );
}
