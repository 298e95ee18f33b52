import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useFeedTexts } from "#client/texts/own/feeds.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Lookalikes_feed } from "./feed-fragments.ts";
import styles from "./Feeds.module.css";

const SettleLookalike = graphql(`
  mutation SettleLookalike($id: ID!, $same: Boolean!) {
    settleLookalike(id: $id, same: $same) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }
  }
`);

/** What looks like something that was posted by hand: an editor says whether it is the same. */
export function Lookalikes({ feed }: { readonly feed: FragmentType<typeof Lookalikes_feed> }) {
  const texts = useFeedTexts();
  const { dateTime } = useFormat();
  const { lookalikes } = usePart(Lookalikes_feed, feed);
  const { run, busy, problem } = useAct(SettleLookalike);
  if (!lookalikes.length) return null;
  return (
    <section className={styles.stack}>
      <h4>{texts.lookalikes}</h4>
      <p className={styles.soft}>{texts.lookalikesLead}</p>
      {lookalikes.map(({ id, title, place, startsAt, twin }) => (
        <div key={id} className={styles.stack}>
          <div className={styles.pair}>
            {[{ of: texts.there, title, place, startsAt }, { of: texts.here, ...twin }].map((side) => (
              <div key={side.of}><small>{side.of}</small><b>{side.title}</b><span>{dateTime(side.startsAt)}</span><span>{side.place}</span></div>
            ))}
          </div>
          <div className={styles.line}>
            <Button busy={busy} onClick={() => void run({ id, same: true })}>{texts.same}</Button>
            <Button look="quiet" busy={busy} onClick={() => void run({ id, same: false })}>{texts.other}</Button>
          </div>
        </div>
      ))}
      <Refused problem={problem} />
    </section>
  );
}
