import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { usePart } from "#client/lib/fragment.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { ConcernForm } from "./ConcernForm.tsx";
import { ConcernItem } from "./ConcernItem.tsx";
import { Concerns_initiative } from "./concern-fragments.ts";
import styles from "./Street.module.css";
import { useStreetTexts } from "#client/texts/own/street.ts";

/** What worries neighbours, with what the group says to that, and the way to say so oneself. */
export function Concerns({ initiative: masked }: { readonly initiative: FragmentType<typeof Concerns_initiative> }) {
  const words = useStreetTexts();
  const initiative = usePart(Concerns_initiative, masked);
  const { id, concerns, viewerCanRaiseConcern, viewerCanAnswerConcern, viewerCanModerate } = initiative;
  const [writing, setWriting] = useState(false);
  const raised = concerns.some((concern) => concern.viewerRaised);
  return (
    <Card heading={words.concerns}>
      <div className={styles.card}>
        <p className={styles.soft}>{words.concernsWhy}</p>
        {concerns.length ? (
          <ul className={styles.list}>
            {concerns.map((concern) => <ConcernItem key={concern.id} concern={concern} mayAnswer={viewerCanAnswerConcern.allowed} mayHide={viewerCanModerate.allowed} />)}
          </ul>
        ) : <p>{words.concernsNone}</p>}
        {viewerCanRaiseConcern.allowed && !raised && (writing
          ? <ConcernForm initiativeId={id} onEnd={() => setWriting(false)} />
          : <div><Button look="quiet" onClick={() => setWriting(true)}>{words.haveConcern}</Button></div>)}
      </div>
    </Card>
  );
}
