import type { ResultOf } from "@graphql-typed-document-node/core";
import { useMeasureTexts } from "#client/texts/own/measures.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Facts } from "#client/ui/Facts.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import type { Measure_measure } from "./measure-fragment.ts";
import styles from "./Moderation.module.css";

/** A measure with its reasons: what was done, on what it rests, who, how long, and what it said. */
export function MeasureStatement({ measure }: { readonly measure: ResultOf<typeof Measure_measure> }) {
  const words = useMeasureTexts();
  const { dateTime } = useFormat();
  const { kind, wijk, everywhere, facts, words: reason, automated, law, rule, takenAt, until, undoneAt } = measure;
  return (
    <>
      {undoneAt && <Notice kind="info">{words.undone}</Notice>}
      <Card heading={words.what}>
        <p className={styles.done}>{words.did[kind]}</p>
        <Facts
          items={[
            { term: words.why, fact: <span className={styles.text}>{reason}</span> },
            { term: words.ground, fact: rule ? <>{words.rule(rule.number, rule.title)}<br /><span className={styles.soft}>{rule.text}</span></> : law },
            { term: words.who, fact: automated ? words.byMachine : words.byPerson },
            { term: words.where, fact: everywhere ? words.everywhere : (wijk?.name ?? words.town) },
            { term: words.from, fact: <time dateTime={takenAt}>{dateTime(takenAt)}</time> },
            { term: words.until, fact: until ? <time dateTime={until}>{dateTime(until)}</time> : words.forever },
          ]}
        />
      </Card>
      <Card heading={words.said}>
        {facts.length ? <Facts items={facts.map(({ name, text }) => ({ term: words.parts[name] ?? name, fact: <span className={styles.text}>{text}</span> }))} /> : <p>{words.erased}</p>}
      </Card>
    </>
  );
}
