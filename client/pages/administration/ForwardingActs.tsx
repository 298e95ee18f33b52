import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useForwardingTexts } from "#client/texts/own/forwarding.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./Forwarding.module.css";

const ForwardingActs_forwarding = graphql(`
  fragment ForwardingActs_forwarding on Forwarding {
    id
    title
    viewerCanRetry { allowed }
    viewerCanTake { allowed }
  }
`);

const Retry = graphql(`
  mutation RetryForwarding($id: ID!) {
    retryForwarding(id: $id) {
      ... on ForwardingChanged { forwarding { id ...ForwardingItem_forwarding } }
      ... on Refusal { reason }
    }
  }
`);

const Take = graphql(`
  mutation TakeDossier($id: ID!) {
    takeDossier(id: $id) {
      ... on ForwardingChanged { forwarding { id ...ForwardingItem_forwarding } }
      ... on Refusal { reason }
    }
  }
`);

interface ForwardingActsProps {
  readonly forwarding: FragmentType<typeof ForwardingActs_forwarding>;
  readonly onDone: (said: string) => void;
}

/** What an official can do for a dossier that does not arrive by itself. */
export function ForwardingActs({ forwarding, onDone }: ForwardingActsProps) {
  const texts = useForwardingTexts();
  const { id, title, viewerCanRetry, viewerCanTake } = usePart(ForwardingActs_forwarding, forwarding);
  const retry = useAct(Retry);
  const take = useAct(Take);
  if (!viewerCanRetry.allowed && !viewerCanTake.allowed) return null;
  const tryAgain = async () => {
    if (await retry.run({ id })) onDone(texts.retried(title));
  };
  const markTaken = async () => {
    if (await take.run({ id })) onDone(texts.wasTaken(title));
  };
  return (
    <div className={styles.acts}>
      {viewerCanTake.allowed && (
        <>
          <a href={paths.dossierPaper(id)} download>{texts.fetch}<VisuallyHidden> {texts.fetchOf(title)}</VisuallyHidden></a>
          <Button busy={take.busy} onClick={() => void markTaken()}>{texts.taken}<VisuallyHidden> {texts.takenOf(title)}</VisuallyHidden></Button>
        </>
      )}
      {viewerCanRetry.allowed && <Button busy={retry.busy} onClick={() => void tryAgain()}>{texts.retry}<VisuallyHidden> {texts.retryOf(title)}</VisuallyHidden></Button>}
      <Refused problem={retry.problem ?? take.problem} />
    </div>
  );
}
