import { useQuery } from "@apollo/client/react";
import { Suspense, lazy, useEffect, useState } from "react";
import { DeskItem } from "#client/features/desk/DeskItem.tsx";
import { WalkedList } from "#client/ui/WalkedList.tsx";
import { EmptyDesk } from "#client/features/desk/EmptyDesk.tsx";
import { StewardsWanted } from "#client/features/desk/StewardsWanted.tsx";
import { ResidenceDesk } from "#client/features/residence/ResidenceDesk.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useDeskTexts } from "#client/texts/own/desk.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Pager } from "#client/ui/Pager.tsx";
import { InitiativeActs } from "../initiative/InitiativeActs.tsx";
import { Brief } from "./Brief.tsx";
import styles from "./DeskPage.module.css";

// What is not on every desk brings its words along when it is.
const NotArrived = lazy(async () => ({ default: (await import("#client/features/desk/NotArrived.tsx")).NotArrived }));
const WaitingRows = lazy(async () => ({ default: (await import("#client/features/street/WaitingRows.tsx")).WaitingRows }));

const DeskPageQuery = graphql(`
  query DeskPage($after: String) {
    desk(first: 20, after: $after) {
      nodes { id title ...DeskItem_initiative ...Brief_initiative ...InitiativeActs_initiative }
      pageInfo { hasNextPage endCursor }
    }
    listsWaiting { id ...WaitingRows_list }
    groupsWithoutSteward { id ...StewardsWanted_group }
    residenceDesks { id ...ResidenceDesk_desk }
    failed: forwardings(state: FAILED, first: 5) { nodes { id ...NotArrived_forwarding } }
    atDesk: forwardings(state: AT_DESK, first: 5) { nodes { id ...NotArrived_forwarding } }
  }
`);

/** Everything that waits for this official, dealt with on the spot. */
export function DeskPage() {
  const { initiative } = useTexts();
  const desk = useDeskTexts();
  const { viewer, loading } = useSession();
  if (!viewer && !loading) return <Page title={desk.title} lead={<p>{desk.signInFirst}</p>} actions={<LinkButton to={paths.signIn(paths.desk)}>{initiative.signIn}</LinkButton>} />;
  return viewer && <Desk unreadNotices={viewer.unreadNotices} />;
}

function Desk({ unreadNotices }: { readonly unreadNotices: number }) {
  const desk = useDeskTexts();
  const answer = useQuery(DeskPageQuery, { variables: {}, fetchPolicy: "cache-and-network", notifyOnNetworkStatusChange: true });
  const { refetch, fetchMore, loading } = answer;
  const [opened, setOpened] = useState<string | null>(null);
  const [said, setSaid] = useState<{ readonly text: string } | null>(null);
  // A notice comes with everything that lands on the desk: the count of the unread is its bell.
  useEffect(() => void refetch(), [refetch, unreadNotices]);
  // The button that was pressed is gone: the focus goes to what is now open, or else to the first that waits.
  useEffect(() => {
    if (said) (document.querySelector<HTMLElement>("[data-head][aria-expanded=true]") ?? document.querySelector<HTMLElement>("[data-head]"))?.focus();
  }, [said]);
  const done = (title: string, act: string) => {
    setSaid({ text: desk.handled(title, act) });
    void refetch();
  };
  return (
    <Page title={desk.title} lead={<p>{desk.lead}</p>} actions={<><LinkButton look="quiet" to={paths.reportQueue}>{desk.reports}</LinkButton><LinkButton look="quiet" to={paths.payments}>{desk.payments}</LinkButton><LinkButton look="quiet" to={paths.newsletterDesk}>{desk.newsletters}</LinkButton></>}>
      <p role="status" className={styles.said}>{said?.text}</p>
      <Answer of={answer}>
        {({ desk: { nodes, pageInfo }, groupsWithoutSteward, listsWaiting, residenceDesks, failed, atDesk }) => (
          <>
          {nodes.length === 0 ? <EmptyDesk /> : (
            <div className={styles.desk}>
              <p className={styles.keys}><b>{desk.waiting(nodes.length)}{pageInfo.hasNextPage && "+"}.</b> <span>{desk.keys}</span></p>
              <WalkedList label={desk.title} onClose={() => setOpened(null)}>
                {nodes.map((initiative) => (
                  <DeskItem key={initiative.id} initiative={initiative} open={opened === initiative.id} onToggle={() => setOpened(opened === initiative.id ? null : initiative.id)} brief={<Brief initiative={initiative} />}>
                    <InitiativeActs initiative={initiative} level={3} onDone={(act) => done(initiative.title, act)}>
                      {(list) => <div className={styles.acts}>{list ?? <p>{desk.nothingToDo}</p>}</div>}
                    </InitiativeActs>
                  </DeskItem>
                ))}
              </WalkedList>
              <Pager hasMore={pageInfo.hasNextPage} busy={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor ?? null } })} label={desk.more} />
            </div>
          )}
          <div className={styles.residence}><Suspense fallback={null}>{[...failed.nodes, ...atDesk.nodes].length > 0 && <NotArrived forwardings={[...failed.nodes, ...atDesk.nodes]} />}</Suspense><StewardsWanted groups={groupsWithoutSteward} /><Suspense fallback={null}>{listsWaiting.map((list) => <WaitingRows key={list.id} list={list} />)}</Suspense>{residenceDesks.map((each) => <ResidenceDesk key={each.id} desk={each} />)}</div>
          </>
        )}
      </Answer>
    </Page>
  );
}
