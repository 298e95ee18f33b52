import type { DealParty } from "#client/gql/graphql.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import styles from "./Signatures.module.css";

interface SignaturesProps {
  /** The group that carries the plan. */
  readonly group: string;
  readonly signatures: readonly { readonly party: DealParty; readonly at: string; readonly person: { readonly id: string; readonly name: string } | null }[];
}

const parties = ["INITIATOR", "MUNICIPALITY"] as const;

/** Two lines to sign on; whoever has not signed leaves theirs open. */
export function Signatures({ group, signatures }: SignaturesProps) {
  const words = useDealTexts();
  const { words: common } = useTexts();
  const { date } = useFormat();
  return (
    <div>
      <ul className={styles.signatures}>
        {parties.map((party) => {
          const signed = signatures.filter((signature) => signature.party === party);
          return (
            <li key={party} data-signed={signed.length > 0}>
              <span className={styles.party}>{words.parties[party]}</span>
              {signed.map(({ person, at }) => <span key={at}>{words.signed(person?.name ?? common.erasedAccount, words.behalf[party](group), date(at))}</span>)}
              {signed.length === 0 && <span className={styles.waiting}>{words.waiting}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
