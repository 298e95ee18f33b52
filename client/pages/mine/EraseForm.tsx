import type { ResultOf } from "@graphql-typed-document-node/core";
import { Link, useNavigate } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { forgetLocalDrafts } from "#client/lib/local-drafts.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { ActProblem } from "./ActProblem.tsx";
import { HandOver } from "./HandOver.tsx";
import { MailedCode } from "./MailedCode.tsx";
import type { OwnData_viewer } from "./own-data-fragment.ts";
import styles from "./OwnData.module.css";
import { useOwnDataTexts } from "#client/texts/own/own-data.ts";
import { WhatErasingDoes } from "./WhatErasingDoes.tsx";

const AskErasure = graphql(`
  mutation AskErasure {
    askErasure {
      ... on ViewerChanged { viewer { id ...OwnData_viewer } }
      ... on Refusal { reason }
    }
  }
`);

const EraseAccount = graphql(`
  mutation EraseAccount($code: String!) {
    eraseAccount(code: $code) {
      ... on AccountErased { erasedAt }
      ... on Refusal { reason }
    }
  }
`);

interface EraseFormProps extends Pick<ResultOf<typeof OwnData_viewer>, "ownData" | "email"> {
  readonly personId: string;
  readonly onCancel: () => void;
}

/** The end of an account: what that does, what stands in its way, and the code that confirms it. */
export function EraseForm({ personId, email, ownData, onCancel }: EraseFormProps) {
  const texts = useOwnDataTexts();
  const { confirmsByMail, viewerCanErase } = ownData;
  const { renew } = useSession();
  const navigate = useNavigate();
  const ask = useAct(AskErasure);
  const erase = useAct(EraseAccount);
  // Kept: who goes to read the mail comes back to a new page.
  const sent = useDraft(`erase:${personId}`, false);
  const send = async () => {
    erase.forget();
    if (await ask.run({})) sent.set(true);
  };
  const stop = () => {
    sent.clear();
    onCancel();
  };
  const confirm = async (code: string) => {
    if (!(await erase.run({ code }))) return;
    sent.clear();
    void navigate(paths.home, { state: { said: texts.erase.done } });
    forgetLocalDrafts();
    await renew();
  };
  const cancel = { label: texts.notNow, onCancel: stop };
  if (!viewerCanErase.allowed) return <><InTheWay ownData={ownData} /><div><Button look="quiet" onClick={stop}>{texts.notNow}</Button></div></>;
  return (
    <>
      <Begin>{texts.erase.forGood}</Begin>
      <WhatErasingDoes />
      <LedAlone groups={ownData.groupsLedAlone} />
      {!confirmsByMail && (
        <Form onSubmit={() => confirm("")}>
          <p>{texts.erase.signedIn}</p>
          <ActProblem problem={erase.problem} tooMany={texts.codeTooOften} />
          <FormButtons send={texts.erase.confirm} look="danger" busy={erase.busy} cancel={cancel} />
        </Form>
      )}
      {confirmsByMail && !sent.value && (
        <Form onSubmit={send}>
          <ActProblem problem={ask.problem} tooMany={texts.codeTooOften} />
          <FormButtons send={texts.sendCode} busy={ask.busy} cancel={cancel} />
        </Form>
      )}
      {confirmsByMail && sent.value && (
        <MailedCode sentTo={email} send={texts.erase.confirm} look="danger" busy={erase.busy} problem={erase.problem ?? ask.problem} onCode={(code) => void confirm(code)} onCancel={stop}>
          <Button look="plain" busy={ask.busy} onClick={() => void send()}>{texts.newCode}</Button>
        </MailedCode>
      )}
    </>
  );
}

/** Where reading begins: the focus goes here, and not past all this to the first button. */
function Begin({ children }: { readonly children: string }) {
  return <div tabIndex={-1}><Notice kind="info">{children}</Notice></div>;
}

/** Why not yet, and where to do something about it. */
function InTheWay({ ownData: { viewerCanErase, openDossiers } }: Pick<EraseFormProps, "ownData">) {
  const { refusals } = useTexts();
  const { erase } = useOwnDataTexts();
  return (
    <>
      {viewerCanErase.reason && <Begin>{refusals[viewerCanErase.reason]}</Begin>}
      {openDossiers.length > 0 && <div><p>{erase.dossiers}</p><ul className={styles.list}>{openDossiers.map(({ id, title, group }) => <li key={id}><Link to={paths.initiative(id)}>{title}</Link><HandOver id={id} members={group.members.map(({ person }) => person)} /></li>)}</ul></div>}
    </>
  );
}

/** Groups that nobody leads afterwards: one can still name somebody; otherwise the wijkregisseur is asked. */
function LedAlone({ groups }: { readonly groups: EraseFormProps["ownData"]["groupsLedAlone"] }) {
  const { erase } = useOwnDataTexts();
  if (!groups.length) return null;
  return <div><p>{erase.groups}</p><ul className={styles.list}>{groups.map(({ id, name }) => <li key={id}><Link to={paths.group(id)}>{name}</Link></li>)}</ul></div>;
}
