import type { FragmentType } from "@apollo/client/masking";
import { shareOf } from "#shared/newsletters/newsletters.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useNewsletterTexts } from "#client/texts/own/newsletters.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./Newsletters.module.css";

const Progress_newsletter = graphql(`
  fragment Progress_newsletter on Newsletter {
    id
    state
    sentAt
    reach
    posted
    viewerCanStop { allowed }
    viewerCanGoOn { allowed }
  }
`);

const StopNewsletter = graphql(`
  mutation StopNewsletter($id: ID!) {
    stopNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id ...Progress_newsletter } } ... on Refusal { reason } }
  }
`);
const GoOnWithNewsletter = graphql(`
  mutation GoOnWithNewsletter($id: ID!) {
    goOnWithNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id ...Progress_newsletter } } ... on Refusal { reason } }
  }
`);

/** How far it is, as it goes; with the way to stop it and to go on. */
export function Progress({ newsletter }: { readonly newsletter: FragmentType<typeof Progress_newsletter> }) {
  const texts = useNewsletterTexts();
  const { number, date } = useFormat();
  const { id, state, sentAt, reach, posted, viewerCanStop, viewerCanGoOn } = usePart(Progress_newsletter, newsletter);
  const stop = useAct(StopNewsletter);
  const goOn = useAct(GoOnWithNewsletter);
  const label = texts.progress(number(posted ?? 0), number(reach ?? 0));
  const about = { DRAFT: null, SENDING: texts.sendingText, STOPPED: texts.stoppedText, SENT: sentAt && texts.sentText(date(sentAt)) }[state];
  return (
    <Card heading={texts.state[state]}>
      <div className={styles.stack}>
        <progress className={styles.progress} value={shareOf(posted ?? 0, reach ?? 0)} aria-label={label} />
        <p role="status"><b>{label}</b></p>
        <p className={styles.facts}>{about}</p>
        <div className={styles.line}>
          {viewerCanStop.allowed && <Button look="danger" busy={stop.busy} onClick={() => void stop.run({ id })}>{texts.stop}</Button>}
          {viewerCanGoOn.allowed && <Button busy={goOn.busy} onClick={() => void goOn.run({ id })}>{texts.goOn}</Button>}
          <LinkButton look="quiet" to={paths.newsletter(id)}>{texts.readPublic}</LinkButton>
        </div>
        <Refused problem={stop.problem ?? goOn.problem} />
      </div>
    </Card>
  );
}
