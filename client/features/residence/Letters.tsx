import type { ResultOf } from "@graphql-typed-document-node/core";
import { useAct } from "#client/lib/use-act.ts";
import { useResidenceTexts } from "#client/texts/own/residence.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { MakeLetters, MarkLettersSent, type ResidenceDesk_desk } from "./desk-fragments.ts";
import styles from "./Residence.module.css";

type Desk = ResultOf<typeof ResidenceDesk_desk>;

/** Letters with a code: made, printed, and their addresses erased once they are in the post. */
export function Letters({ desk: { id, waiting, batches } }: { readonly desk: Desk }) {
  const residence = useResidenceTexts();
  const { date } = useFormat();
  const make = useAct(MakeLetters);
  const send = useAct(MarkLettersSent);
  return (
    <>
      <p role="status">{waiting ? residence.waiting(waiting) : residence.noneWaiting}</p>
      {waiting > 0 && <Button busy={make.busy} onClick={() => void make.run({ wijkId: id })}>{residence.make}</Button>}
      <Refused problem={make.problem ?? send.problem} />
      {batches.length > 0 && (
        <ul className={styles.batches}>
          {batches.map(({ id: batch, letters, madeAt, sentAt }) => (
            <li key={batch}>
              <span>{residence.batch(letters, date(madeAt))}</span>
              {sentAt ? <span className={styles.soft}>{residence.sentOn(date(sentAt))}</span> : (
                <>
                  <a href={`/brieven/${batch}/brieven.pdf`} download>{residence.print}</a>
                  <a href={`/brieven/${batch}/brieven.csv`} download>{residence.table}</a>
                  <Button look="quiet" busy={send.busy} onClick={() => void send.run({ batchId: batch })}>{residence.sent}</Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
