import { useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { noticeGroups } from "#shared/notifications/kinds.ts";
import { MailTrouble } from "#client/features/post/MailTrouble.tsx";
import { PushSwitch } from "#client/features/post/PushSwitch.tsx";
import { NoticeItem } from "#client/features/notices/NoticeItem.tsx";
import { NoticeTabs } from "#client/features/notices/NoticeTabs.tsx";
import listStyles from "#client/features/notices/Notices.module.css";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { paths } from "#client/lib/paths.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useAct } from "#client/lib/use-act.ts";
import { useFilter } from "#client/lib/use-filter.ts";
import { useMessageSettingsTexts } from "#client/texts/own/message-settings.ts";
import { useNoticesPageTexts } from "#client/texts/own/notices-page.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Pager } from "#client/ui/Pager.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./NoticesPage.module.css";

const NoticesPageQuery = graphql(`
  query NoticesPage($of: NoticeGroup, $unread: Boolean, $after: String) {
    me { id mailTrouble unreadNotices noticeCounts { of all unread } }
    notices(of: $of, unread: $unread, first: 20, after: $after) {
      nodes { id ...NoticeItem_notice }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const NoticesPageLive = graphql(`
  subscription NoticesPageLive {
    viewerChanged { sequence resync viewer { id mailTrouble unreadNotices noticeCounts { of all unread } } }
  }
`);

const ReadNoticesOf = graphql(`
  mutation ReadNoticesOf($of: NoticeGroup, $id: ID) {
    readNotices(of: $of, id: $id) {
      ... on ViewerChanged { viewer { id unreadNotices noticeCounts { of all unread } } }
      ... on Refusal { reason }
    }
  }
`);

/** Everything somebody was told, as it comes in; what is read on one device is read on all. */
export function NoticesPage() {
  const texts = useNoticesPageTexts();
  const { groups } = useMessageSettingsTexts();
  const [chosen] = useFilter("soort");
  const of = noticeGroups.find((group) => group === chosen) ?? null;
  const unread = chosen === "nieuw" || null;
  const answer = useQuery(NoticesPageQuery, { variables: { of, unread }, fetchPolicy: "cache-and-network" });
  const { refetch } = answer;
  const me = (answer.data ?? answer.previousData)?.me;
  useLive(NoticesPageLive, me ? {} : null, () => void refetch());
  // The counts come with each event; when they changed, so did the list.
  const counted = JSON.stringify(me?.noticeCounts ?? null);
  useEffect(() => void (counted !== "null" && refetch()), [counted, refetch]);
  const { run, busy, problem } = useAct(ReadNoticesOf);
  const [fetching, setFetching] = useState(false);
  const more = async (after: string | null) => {
    setFetching(true);
    await answer.fetchMore({ variables: { after } }).finally(() => setFetching(false));
  };
  return (
    <Answer of={answer} keep>
      {({ me: viewer, notices: { nodes, pageInfo } }) =>
        viewer ? (
          <Page title={texts.title} lead={<p role="status">{texts.lead(viewer.unreadNotices)}</p>} actions={<LinkButton look="quiet" to={paths.messageSettings}>{texts.toSettings}</LinkButton>}>
            <div className={styles.column}>
              {viewer.mailTrouble && <MailTrouble trouble={viewer.mailTrouble} />}
              <NoticeTabs counts={viewer.noticeCounts} unread={viewer.unreadNotices} chosen={of ?? (unread ? "nieuw" : "")} />
              <Card heading={of ? groups[of][0] : unread ? texts.new : texts.all} aside={nodes.length > 0 && viewer.unreadNotices > 0 && <Button look="plain" busy={busy} onClick={() => void run({ of })}>{texts.readAll}</Button>}>
                <Refused problem={problem} />
                {nodes.length === 0 && <EmptyState text={unread ? texts.noneNew : texts.none} />}
                <ol className={listStyles.list}>{nodes.map((notice) => <NoticeItem key={notice.id} notice={notice} busy={busy} onRead={(id) => void run({ id })} />)}</ol>
                <Pager hasMore={pageInfo.hasNextPage} busy={fetching} label={texts.more} onMore={() => void more(pageInfo.endCursor)} />
              </Card>
              <Card heading={texts.elsewhere}><PushSwitch /></Card>
            </div>
          </Page>
        ) : (
          <Page title={texts.title}><SignInFirst why={texts.signInFirst} /></Page>
        )
      }
    </Answer>
  );
}
