import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { feedLimits } from "#shared/feeds/faults.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useFeedTexts } from "#client/texts/own/feeds.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { FeedItem_feed } from "./feed-fragments.ts";
import styles from "./Feeds.module.css";
import { Lookalikes } from "./Lookalikes.tsx";
import { StopFeed } from "./StopFeed.tsx";
import { Unfit } from "./Unfit.tsx";

const ReadFeed = graphql(`
  mutation ReadFeed($id: ID!) {
    readFeed(id: $id) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }
  }
`);
const PauseFeed = graphql(`
  mutation PauseFeed($id: ID!, $paused: Boolean!) {
    pauseFeed(id: $id, paused: $paused) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }
  }
`);

/** A calendar that is read for an organisation: how that goes, what did not go well, and what one can do. */
export function FeedItem({ feed: given }: { readonly feed: FragmentType<typeof FeedItem_feed> }) {
  const texts = useFeedTexts();
  const { dateTime, relative } = useFormat();
  const feed = usePart(FeedItem_feed, given);
  const reading = useAct(ReadFeed);
  const pausing = useAct(PauseFeed);
  const [stopping, setStopping] = useState(false);
  const { id, address, state, fault, failures, readAt, nextAt, coming, wijk, unfit } = feed;
  const isActive = state === "ACTIVE";
  return (
    <li className={styles.feed}>
      <div className={styles.line}>
        <h3>{new URL(address).host}</h3>
        <Chip tone={!isActive ? "plain" : fault ? "bad" : "good"}>{isActive && fault ? texts.notRead : texts.state[state]}</Chip>
        <Chip tone="dudok">{wijk.name}</Chip>
      </div>
      <p className={styles.address}>{address}</p>
      <p>{!readAt ? texts.neverRead : isActive ? texts.readAt(dateTime(readAt), relative(nextAt)) : texts.readPaused(dateTime(readAt))} {readAt && texts.coming(coming)}</p>
      {fault && (
        <Notice kind="info" heading={texts.failed(failures)}>
          <p>{texts.feedFault[fault]}</p>
          {!isActive && failures >= feedLimits.failures && <p>{texts.pausedAfter}</p>}
        </Notice>
      )}
      <Lookalikes feed={feed} />
      <Unfit entries={unfit} />
      <div className={styles.line}>
        <Button look={readAt ? "quiet" : "strong"} busy={reading.busy} onClick={() => void reading.run({ id })}>{texts.readNow}</Button>
        <Button look="quiet" busy={pausing.busy} onClick={() => void pausing.run({ id, paused: isActive })}>{isActive ? texts.pause : texts.resume}</Button>
        <Button look="plain" onClick={() => setStopping(true)}>{texts.stop}</Button>
      </div>
      <Refused problem={reading.problem ?? pausing.problem} />
      <Dialog open={stopping} heading={texts.stopHeading} onClose={() => setStopping(false)}><StopFeed id={id} onCancel={() => setStopping(false)} /></Dialog>
    </li>
  );
}
