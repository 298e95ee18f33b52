import { useState } from "react";
import { type EndReason, endReasons } from "#shared/members/roles.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./Administration.module.css";
import { useAdministrationTexts } from "#client/texts/own/administration.ts";

const EndRole = graphql(`
  mutation EndRole($id: ID!, $reason: EndReason!) {
    endRole(id: $id, reason: $reason) {
      ... on RoleChanged { role { id ...RoleItem_role } }
      ... on Refusal { reason }
    }
  }
`);

interface EndRoleFormProps {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks once, and for a reason: it cannot be undone, only given again. */
export function EndRoleForm({ id, name, what, onDone, onCancel }: EndRoleFormProps) {
  const texts = useAdministrationTexts();
  const group = useGroupTexts();
  const [reason, setReason] = useState<EndReason | "">("");
  const { run, busy, problem } = useAct(EndRole);
  const send = async () => {
    if (reason && (await run({ id, reason }))) onDone();
  };
  return (
    <div className={styles.ending}>
      <Form onSubmit={send} label={texts.endAsk(name, what)}>
        <p><b>{texts.endAsk(name, what)}</b> {texts.endAtOnce}</p>
        <RadioGroup label={texts.reason} value={reason} options={endReasons.map((value) => ({ value, label: texts.endReason[value] }))} onChange={(value) => setReason(endReasons.find((each) => each === value) ?? "")} required />
        <Refused problem={problem} />
        <FormButtons look="danger" send={texts.endNow} busy={busy} cancel={{ label: group.notNow, onCancel }} />
      </Form>
    </div>
  );
}
