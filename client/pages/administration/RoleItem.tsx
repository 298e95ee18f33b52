import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useMineTexts } from "#client/texts/own/mine.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./Administration.module.css";
import { EndRoleForm } from "./EndRoleForm.tsx";
import { useAdministrationTexts } from "#client/texts/own/administration.ts";

const RoleItem_role = graphql(`
  fragment RoleItem_role on GrantedRole {
    id
    kind
    email
    beginsAt
    endsAt
    person { id name }
    wijk { id name }
    organisation { id name }
    grantedBy { id name }
    viewerCanEnd { allowed }
  }
`);

interface RoleItemProps {
  readonly role: FragmentType<typeof RoleItem_role>;
  readonly onDone: (said: string) => void;
}

/** Somebody with a role: for where, from when until when, and by whom. */
export function RoleItem({ role, onDone }: RoleItemProps) {
  const texts = useAdministrationTexts();
  const { words } = useTexts();
  const mine = useMineTexts();
  const { date } = useFormat();
  const { id, kind, email, beginsAt, endsAt, person, wijk, organisation, grantedBy, viewerCanEnd } = usePart(RoleItem_role, role);
  const [ending, setEnding] = useState(false);
  const place = wijk?.name ?? organisation?.name;
  const what = place ? mine.roleIn(words.roleKind[kind], place) : words.roleKind[kind];
  return (
    <li className={styles.role} data-wijk={wijk?.id}>
      <div>
        <p className={styles.name}><b>{person.name}</b>{new Date(beginsAt) > new Date() && <Chip tone="brick">{texts.later}</Chip>}</p>
        <p>{what}</p>
        <p className={styles.soft}>
          {endsAt ? texts.term(date(beginsAt), date(endsAt)) : texts.since(date(beginsAt))}
          {grantedBy && <> · {texts.grantedBy(grantedBy.name)}</>}
          {email && <> · <span className={styles.address}>{email}</span></>}
        </p>
      </div>
      {viewerCanEnd.allowed && !ending && <Button look="plain" onClick={() => setEnding(true)}>{texts.end}<VisuallyHidden> {texts.endOf(person.name, what)}</VisuallyHidden></Button>}
      {ending && <EndRoleForm id={id} name={person.name} what={what} onDone={() => onDone(texts.ended(person.name, what))} onCancel={() => setEnding(false)} />}
    </li>
  );
}
