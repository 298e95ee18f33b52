import type { ResultOf } from "@graphql-typed-document-node/core";
import { useMeasureTexts } from "#client/texts/own/measures.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { DecideForm } from "./DecideForm.tsx";
import { ObjectForm } from "./ObjectForm.tsx";
import type { Measure_measure } from "./measure-fragment.ts";
import styles from "./Moderation.module.css";

/** What whose words they were says to a measure, and what another moderator answers. */
export function Objection({ measure }: { readonly measure: ResultOf<typeof Measure_measure> }) {
  const words = useMeasureTexts();
  const { date } = useFormat();
  const { id, objection, objectUntil, viewerCanObject, viewerCanDecide, viewerIsMeasured } = measure;
  if (!objection) {
    return viewerCanObject.allowed ? <Card heading={words.objecting}><p>{words.objectLead(date(objectUntil))}</p><ObjectForm id={id} /></Card> : null;
  }
  const { text, madeAt, answerBy, outcome, answer } = objection;
  return (
    <Card heading={words.objection}>
      <p className={styles.soft}>{words.objectedOn(date(madeAt))}</p>
      <blockquote className={styles.text}>{text}</blockquote>
      {!outcome && viewerIsMeasured && <p>{words.answerBy(date(answerBy))}</p>}
      {outcome && <p><b>{outcome === "UPHELD" ? words.upheld : words.dismissed}</b></p>}
      {answer && <><h3>{words.answer}</h3><p className={styles.text}>{answer}</p></>}
      {viewerCanDecide.allowed && <DecideForm id={id} />}
    </Card>
  );
}
