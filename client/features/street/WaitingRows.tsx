import type { FragmentType } from "@apollo/client/masking";
import { inGroups } from "#shared/members/code.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Link } from "react-router";
import { SettleListRow } from "./list-fragments.ts";
import styles from "./Street.module.css";
import { useStreetTexts } from "#client/texts/own/street.ts";

const WaitingRows_list = graphql(`
  fragment WaitingRows_list on SupportList {
    id
    code
    readRows { row state why }
    initiative { id title }
  }
`);

/** Rows of a list that may be somebody's second voice, or that two people read differently: the wijkregisseur looks at the paper and says. */
export function WaitingRows({ list }: { readonly list: FragmentType<typeof WaitingRows_list> }) {
  const words = useStreetTexts();
  const { run, busy, problem } = useAct(SettleListRow);
  const { code, readRows, initiative } = usePart(WaitingRows_list, list);
  const waiting = readRows.filter(({ state }) => state === "WAITING");
  if (!waiting.length) return null;
  return (
    <Card heading={words.waiting}>
      <div className={styles.card}>
        <p><Link to={paths.support(initiative.id)}>{initiative.title}</Link>. {words.waitingWhy}</p>
        <ul className={styles.list}>
          {waiting.map(({ row, why }) => (
            <li key={row}>
              <b>{words.waitingRow(inGroups(code), row)}</b>
              {why && <p>{words.doubts[why]}</p>}
              <div className={styles.line}>
                <Button look="quiet" busy={busy} onClick={() => void run({ code, row, counts: true })}>{words.counts}</Button>
                <Button look="plain" busy={busy} onClick={() => void run({ code, row, counts: false })}>{words.strike}</Button>
              </div>
            </li>
          ))}
        </ul>
        <Refused problem={problem} />
      </div>
    </Card>
  );
}
