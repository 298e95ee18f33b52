import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { mostMaintainers } from "#shared/buurtdeals/duties.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { Deal_initiative } from "./deal-fragments.ts";
import styles from "./Deal.module.css";

const InviteMaintainer = graphql(`
  mutation InviteMaintainer($id: ID!, $name: String!) {
    inviteMaintainer(id: $id, name: $name) {
      ... on MaintainerInvited { key initiative { id ...Deal_initiative } }
      ... on Refusal { reason }
    }
  }
`);

const WithdrawMaintainer = graphql(`
  mutation WithdrawMaintainer($maintainerId: ID!) {
    withdrawMaintainer(maintainerId: $maintainerId) {
      ... on InitiativeChanged { initiative { id ...Deal_initiative } }
      ... on Refusal { reason }
    }
  }
`);

/** Neighbours who maintain it, by name for those they agree with; and a link to ask one more. */
export function Maintainers({ initiative: masked }: { readonly initiative: FragmentType<typeof Deal_initiative> }) {
  const { maintainers: words, neighbours } = useDealTexts();
  const { id, buurtdeal, viewerCanInviteMaintainer: may } = usePart(Deal_initiative, masked);
  const withdrawing = useAct(WithdrawMaintainer);
  if (!buurtdeal) return null;
  const { maintainers, maintainerCount } = buurtdeal;
  if (!maintainers.length && !may.allowed) return maintainerCount ? <p className={styles.soft}>{words.count(maintainerCount)}</p> : null;
  return (
    <section className={styles.stack}>
      {maintainers.length > 0 && (
        <div>
          <h3>{neighbours}</h3>
          <ul className={styles.list}>
            {maintainers.map(({ id: maintainerId, name, accepted, signed }) => (
              <li key={maintainerId}>
                <p className={styles.row}>
                  <span>{name} <span className={styles.soft}>({signed ? words.signed : accepted ? words.accepted : words.asked})</span></span>
                  {may.allowed && !accepted && <Button look="plain" busy={withdrawing.busy} onClick={() => void withdrawing.run({ maintainerId })}>{words.takeBack(name)}</Button>}
                </p>
              </li>
            ))}
          </ul>
          <Refused problem={withdrawing.problem} />
        </div>
      )}
      {may.allowed && maintainers.length < mostMaintainers && <InviteForm id={id} />}
    </section>
  );
}

function InviteForm({ id }: { readonly id: string }) {
  const { maintainers: words } = useDealTexts();
  const { run, busy, problem } = useAct(InviteMaintainer);
  const [name, setName] = useState("");
  const [made, setMade] = useState<{ readonly name: string; readonly link: string } | null>(null);
  const send = async () => {
    const done = await run({ id, name });
    if (!done || !("key" in done)) return;
    setMade({ name, link: new URL(paths.deal(id, done.key), location.origin).href });
    setName("");
  };
  return (
    <>
      <p className={styles.soft}>{words.why}</p>
      {made && <Notice kind="status"><p>{words.made(made.name)}</p><code className={styles.link}>{made.link}</code></Notice>}
      <Form onSubmit={send} label={words.why} inline>
        <TextField label={words.name} required value={name} onChange={setName} />
        <FormButtons send={words.send} look="quiet" busy={busy} />
      </Form>
      <Refused problem={problem} />
    </>
  );
}
