import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { DecideObjectionForm } from "./DecideObjectionForm.tsx";
import { RemoveSupportForm } from "./RemoveSupportForm.tsx";
import styles from "./SupportWatch.module.css";

const SupportWatchQuery = graphql(`
  query SupportWatch($id: ID!) {
    initiative(id: $id) {
      id
      supportSigns { id kind votes from until supports { id at } }
      objections { id reason removedAt objection }
    }
  }
`);

/** For who watches over a round on behalf of the municipality: what may be a campaign, and objections that wait. Nothing where there is neither. */
export function SupportWatch({ id }: { readonly id: string }) {
  const { draagvlak } = useTexts();
  const words = draagvlak.watch;
  const { dateTime, time } = useFormat();
  const { data, refetch } = useQuery(SupportWatchQuery, { variables: { id }, fetchPolicy: "cache-and-network" });
  const [removing, setRemoving] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const done = (what: string) => {
    setRemoving(null);
    setSaid(what);
    void refetch();
  };
  const { supportSigns: signs = [], objections = [] } = data?.initiative ?? {};
  if (!signs.length && !objections.length && !said) return null;
  return (
    <Card heading={words.heading}>
      <div className={styles.watch}>
        <p role="status">{said}</p>
        {signs.length > 0 && <p>{words.why}</p>}
        <ul>
          {signs.map(({ id: sign, kind, votes, from, until, supports }) => (
            <li key={sign}>
              <p><b>{words.kinds[kind](votes)}</b> {words.between(dateTime(from), dateTime(until))}</p>
              <details>
                <summary>{words.each}</summary>
                <ul>
                  {supports.map((support) => (
                    <li key={support.id}>
                      <span>{words.oneVote(time(support.at))}</span>
                      {removing === support.id
                        ? <RemoveSupportForm id={id} traceId={support.id} onDone={() => done(words.removed)} onCancel={() => setRemoving(null)} />
                        : <Button look="plain" onClick={() => setRemoving(support.id)}>{words.remove}</Button>}
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ul>
        {objections.map((objection) => <DecideObjectionForm key={objection.id} id={id} objection={objection} onDone={() => done(words.decided)} />)}
      </div>
    </Card>
  );
}
