import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { forwardingStates } from "#shared/cases/forwarding.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useFilter } from "#client/lib/use-filter.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useForwardingTexts } from "#client/texts/own/forwarding.ts";
import { Card } from "#client/ui/Card.tsx";
import { Count } from "#client/ui/Count.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Filters } from "#client/ui/Filters.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Pager } from "#client/ui/Pager.tsx";
import { Select } from "#client/ui/Select.tsx";
import { ForwardingItem } from "./ForwardingItem.tsx";
import styles from "./Forwarding.module.css";

const ForwardingPageQuery = graphql(`
  query ForwardingPage($state: ForwardingState, $after: String) {
    forwardings(state: $state, first: 20, after: $after) {
      nodes { id ...ForwardingItem_forwarding }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** How what was handed in reaches the municipality's system, for the officials who watch over that. */
export function ForwardingPage() {
  const texts = useForwardingTexts();
  const { viewer, loading } = useSession();
  const [typed, choose] = useFilter("stand");
  const state = forwardingStates.find((each) => each === typed) ?? null;
  const answer = useQuery(ForwardingPageQuery, { variables: { state }, fetchPolicy: "cache-and-network", pollInterval: 15_000 });
  const [fetching, setFetching] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const more = async (after: string | null) => {
    setFetching(true);
    await answer.fetchMore({ variables: { after } }).finally(() => setFetching(false));
  };
  const done = (text: string) => {
    setSaid(text);
    void answer.refetch();
  };
  if (!viewer && !loading) return <Page title={texts.title}><SignInFirst why={texts.signInFirst} /></Page>;
  const actions = <><LinkButton look="quiet" to={paths.desk}>{texts.toDesk}</LinkButton><LinkButton look="quiet" to={paths.administration}>{texts.toRoles}</LinkButton></>;
  return (
    <Page title={texts.title} lead={<p>{texts.lead}</p>} actions={actions}>
      <p role="status" className={styles.done}>{said}</p>
      <Filters label={texts.title}>
        <Select filter label={texts.which} value={state ?? ""} placeholder={texts.every} options={forwardingStates.map((value) => ({ value, label: texts.state[value] }))} onChange={choose} />
      </Filters>
      <Answer of={answer} keep>
        {({ forwardings: { nodes, pageInfo } }) => (
          <Card>
            {nodes.length === 0 ? <EmptyState text={state ? texts.noneSuch : texts.none} /> : <Count>{texts.count(nodes.length, pageInfo.hasNextPage)}</Count>}
            <ol className={styles.list}>{nodes.map((forwarding) => <ForwardingItem key={forwarding.id} forwarding={forwarding} onDone={done} />)}</ol>
            <Pager hasMore={pageInfo.hasNextPage} busy={fetching} label={texts.more} onMore={() => void more(pageInfo.endCursor)} />
          </Card>
        )}
      </Answer>
    </Page>
  );
}
