import { useQuery } from "@apollo/client/react";
import { Objections } from "#client/features/moderation/Objections.tsx";
import { QueueView } from "#client/features/moderation/QueueView.tsx";
import { WatchedWords } from "#client/features/moderation/WatchedWords.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useFilter } from "#client/lib/use-filter.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useQueueTexts } from "#client/texts/own/reports-queue.ts";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Filters } from "#client/ui/Filters.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Select } from "#client/ui/Select.tsx";

const QueuePageQuery = graphql(`
  query QueuePage {
    moderationQueues { id openCases lastReportAt wijk { id name } }
  }
`);

/** What was reported, for who sees to it: one queue a wijk, and one for the whole town. */
export function QueuePage() {
  const words = useQueueTexts();
  const { viewer, loading } = useSession();
  const [asked, choose] = useFilter("rij");
  const answer = useQuery(QueuePageQuery, { fetchPolicy: "cache-and-network", skip: !viewer });
  if (!viewer && !loading) return <Page title={words.title}><SignInFirst why={words.signInFirst} /></Page>;
  return viewer && (
    <Page title={words.title} lead={<p>{words.lead}</p>} actions={<LinkButton look="quiet" to={paths.desk}>{words.toDesk}</LinkButton>}>
      <Answer of={answer}>
        {({ moderationQueues: queues }) => {
          const queue = queues.find(({ id }) => id === asked) ?? queues.find(({ openCases }) => openCases > 0) ?? queues[0];
          if (!queue) return <EmptyState text={words.noQueue} />;
          const options = queues.map(({ id, wijk, openCases }) => ({ value: id, label: `${wijk?.name ?? words.town} (${openCases})` }));
          return (
            <>
              {queues.length > 1 && <Filters label={words.which}><Select filter label={words.which} value={queue.id} options={options} onChange={choose} /></Filters>}
              <QueueView key={queue.id} queue={queue.id} lastReportAt={queue.lastReportAt} />
              <Objections />
              {viewer.roles.some(({ kind }) => kind === "ADMINISTRATOR") && <WatchedWords />}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
