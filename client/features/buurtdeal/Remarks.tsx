import type { FragmentType } from "@apollo/client/masking";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { Deal_initiative } from "./deal-fragments.ts";
import styles from "./Deal.module.css";

const RemarkOnDeal = graphql(`
  mutation RemarkOnDeal($id: ID!, $text: String!) {
    remarkOnDeal(id: $id, text: $text) {
      ... on InitiativeChanged { initiative { id ...Deal_initiative } }
      ... on Refusal { reason }
    }
  }
`);

/** What the parties say to each other of the deal; not there for others. */
export function Remarks({ initiative: masked }: { readonly initiative: FragmentType<typeof Deal_initiative> }) {
  const { remarks: words } = useDealTexts();
  const { dateTime } = useFormat();
  const { id, buurtdeal, viewerCanRemarkOnDeal: may } = usePart(Deal_initiative, masked);
  const { run, busy, problem } = useAct(RemarkOnDeal);
  const text = useDraft(`remark:${id}`, "");
  if (!buurtdeal || (!may.allowed && !buurtdeal.remarks.length)) return null;
  const send = async () => {
    if (await run({ id, text: text.value })) text.clear();
  };
  return (
    <Card heading={words.heading}>
      <div className={styles.stack}>
        <p className={styles.soft}>{words.why}</p>
        {buurtdeal.remarks.length === 0 && <p>{words.none}</p>}
        <ol className={styles.list}>
          {buurtdeal.remarks.map((remark) => (
            <li key={remark.id}>
              <p className={styles.soft}><b>{remark.author.name}</b> · <time dateTime={remark.createdAt}>{dateTime(remark.createdAt)}</time> · {words.version(remark.version)}</p>
              <p className={styles.text}>{remark.text}</p>
            </li>
          ))}
        </ol>
        {may.allowed && (
          <Form onSubmit={send} label={words.heading}>
            <TextArea label={words.label} required rows={3} limit={limits.remark} value={text.value} onChange={text.set} />
            <Refused problem={problem} />
            <FormButtons send={words.send} look="quiet" busy={busy} />
          </Form>
        )}
      </div>
    </Card>
  );
}
