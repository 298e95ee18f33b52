import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useMeasureTexts } from "#client/texts/own/measures.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import styles from "./Moderation.module.css";

const WaitingObjections = graphql(`
  query WaitingObjections {
    waitingObjections { id kind subjectKind title wijk { id name } objection { id text answerBy } }
  }
`);

/** A piece of the desk: objections that this moderator can answer, the most pressing first. */
export function Objections() {
  const words = useMeasureTexts();
  const { date } = useFormat();
  const answer = useQuery(WaitingObjections, { fetchPolicy: "cache-and-network" });
  return (
    <Card heading={words.objections}>
      <Answer of={answer}>
        {({ waitingObjections }) => (
          <>
            {waitingObjections.length === 0 && <EmptyState text={words.noObjections} />}
            <ul className={styles.list}>
              {waitingObjections.map(({ id, kind, subjectKind, title, wijk, objection }) => (
                <li key={id}>
                  <Link to={paths.measure(id)}>{words.kinds[kind]}: {words.subjects[subjectKind]} · {title}</Link>
                  <blockquote className={styles.text}>{objection?.text}</blockquote>
                  <small>{wijk?.name ?? words.town} · {objection && words.before(date(objection.answerBy))}</small>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
    </Card>
  );
}
