import type { FragmentType } from "@apollo/client/masking";
import type { AskablePart } from "#shared/subsidies/application.ts";
import { AnswerClock } from "#client/lib/AnswerClock.tsx";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useDecidingTexts } from "#client/texts/own/deciding.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import styles from "./Deciding.module.css";

const ClockCard_initiative = graphql(`
  fragment ClockCard_initiative on Initiative {
    id
    stage
    dossier {
      handedInAt
      decisionDueAt
      clockStoppedAt
      hands
      handsGiven { role }
      clock { kind at reason days }
      completions { number parts reason answerBy answeredAt missed }
    }
  }
`);

interface ClockCardProps {
  readonly initiative: FragmentType<typeof ClockCard_initiative>;
  readonly penalties: readonly { readonly fromDay: number; readonly untilDay: number; readonly centsADay: number; readonly source: string }[];
}

/** Who is to act, when an answer comes, what stopped the clock and why, and what it means to be late. */
export function ClockCard({ initiative, penalties }: ClockCardProps) {
  const words = useDecidingTexts();
  const { path } = useTexts();
  const { date, euro, list } = useFormat();
  const { stage, dossier } = usePart(ClockCard_initiative, initiative);
  if (!dossier) return null;
  const waits = stage === "INGEDIEND" || stage === "IN_BEHANDELING";
  const asked = dossier.completions.find(({ answeredAt }) => answeredAt === null);
  const missing = dossier.hands.filter((role) => !dossier.handsGiven.some((given) => given.role === role));
  return (
    <Card heading={waits ? words.clock : words.happened}>
      {waits && (asked && dossier.clockStoppedAt ? (
        <Notice kind="info" heading={words.stopped(date(dossier.clockStoppedAt))}>
          <p>{words.waitsFor(list(asked.parts.map((part) => words.parts[part as AskablePart])), date(asked.answerBy))}</p>
          <p className={styles.text}>{asked.reason}</p>
        </Notice>
      ) : <AnswerClock handedInAt={dossier.handedInAt} dueAt={dossier.decisionDueAt} />)}
      {waits && <p className={styles.turn}>{asked ? words.turnGroup : words.turn(stage === "INGEDIEND" ? path.people.WIJKREGISSEUR : list(missing.map((role) => path.people[role])))}</p>}
      {waits && <h3 className={styles.heading}>{words.happened}</h3>}
      <ol className={styles.events}>
        {dossier.clock.map(({ kind, at, reason, days }) => (
          <li key={`${kind} ${at}`} data-kind={kind}>
            <time dateTime={at}>{date(at)}</time>
            <span>{words.events[kind](days)} {kind === "RESUMED" ? reason === "TERM_OVER" && words.missed : reason}</span>
          </li>
        ))}
      </ol>
      {waits && (
        <details className={styles.more}>
          <summary>{words.late}</summary>
          <p>{words.lateWhat}</p>
          <ul>{penalties.map(({ fromDay, untilDay, centsADay }) => <li key={fromDay}>{words.penalty(fromDay, untilDay, euro(centsADay))}</li>)}</ul>
          <p className={styles.soft}>{words.sources(list([...new Set(penalties.map(({ source }) => source))]))}</p>
        </details>
      )}
    </Card>
  );
}
