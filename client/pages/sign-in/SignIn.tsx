import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { Navigate } from "react-router";
import { isSafeBack } from "#shared/members/safe-back.ts";
import { graphql } from "#client/gql/gql.ts";
import { askJson } from "#client/lib/ask-json.ts";
import { paths } from "#client/lib/paths.ts";
import { site } from "#client/lib/site.ts";
import { useFilter } from "#client/lib/use-filter.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useSignInTexts } from "#client/texts/own/sign-in.ts";
import { useTongue } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Form } from "#client/ui/Form.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { PaperSignIn } from "./PaperSignIn.tsx";
import { Personas } from "./Personas.tsx";
import { Ways } from "./Ways.tsx";
import { useProblem } from "./use-problem.ts";
import styles from "./SignIn.module.css";

const SignInQuery = graphql(`
  query SignInPage {
    wijken { id name }
  }
`);

export function SignIn() {
  const texts = useSignInTexts();
  const { viewer, renew } = useSession();
  const [signedIn, setSignedIn] = useState(false);
  const [back] = useFilter("terug");
  const { data } = useQuery(SignInQuery, { skip: !site.demo });
  const [sentTo, setSentTo] = useState<string | null>(null);
  const arrive = async () => {
    await renew();
    setSignedIn(true);
  };
  // As an element and not by a call: who went elsewhere meanwhile stays there.
  if (signedIn) return <Navigate to={isSafeBack(back) ? back : paths.home} replace />;
  return (
    <Page title={sentTo ? texts.sentTitle : texts.title} lead={<p>{sentTo ? texts.sent(sentTo) : texts.lead}</p>}>
      <div className={styles.columns}>
        {site.ways.length > 0 && !sentTo && <Ways back={isSafeBack(back) ? back : paths.home} />}
        <Card heading={site.ways.length > 0 && !sentTo ? texts.byMail : undefined}>
          {viewer && <Notice kind="info">{texts.already(viewer.name)}</Notice>}
          {sentTo ? <CodeForm onSignedIn={arrive} onOther={() => setSentTo(null)} /> : <><MailForm onSent={setSentTo} /><PaperSignIn onSignedIn={arrive} /></>}
        </Card>
        {site.demo && <Personas wijken={data?.wijken ?? []} onSignedIn={arrive} />}
      </div>
    </Page>
  );
}

function MailForm({ onSent }: { readonly onSent: (email: string) => void }) {
  const texts = useSignInTexts();
  const { language } = useTongue();
  const [email, setEmail] = useState("");
  const [busy, setBusy] = useState(false);
  const { problem, judge } = useProblem();
  const send = async () => {
    setBusy(true);
    const answer = await askJson("/auth/link", { email: email.trim(), locale: language.toUpperCase() });
    setBusy(false);
    if (judge(answer)) onSent(email.trim());
  };
  return (
    <Form onSubmit={send}>
      <TextField label={texts.email} hint={texts.emailHint} type="email" inputMode="email" autoComplete="email" value={email} onChange={setEmail} check={(value) => (/^\S+@\S+\.\S+$/u.test(value.trim()) ? null : texts.badEmail)} required />
      {problem && <Notice kind="alert">{problem}</Notice>}
      <Button type="submit" busy={busy}>{texts.send}</Button>
    </Form>
  );
}

function CodeForm({ onSignedIn, onOther }: { readonly onSignedIn: () => Promise<void>; readonly onOther: () => void }) {
  const texts = useSignInTexts();
  const [code, setCode] = useState("");
  const [busy, setBusy] = useState(false);
  const { problem, judge } = useProblem();
  const digits = code.replace(/\s/gu, "");
  const send = async () => {
    setBusy(true);
    const answer = await askJson("/auth/code", { code: digits });
    if (judge(answer)) await onSignedIn();
    setBusy(false);
  };
  return (
    <Form onSubmit={send}>
      <TextField label={texts.code} value={code} onChange={setCode} inputMode="numeric" autoComplete="one-time-code" check={() => (/^\d{6}$/u.test(digits) ? null : texts.badCode)} required short />
      {problem && <Notice kind="alert">{problem}</Notice>}
      <Button type="submit" busy={busy}>{texts.useCode}</Button>
      <p className={styles.soft}>{texts.notArrived}</p>
      <div>
        <Button look="plain" onClick={onOther}>{texts.otherEmail}</Button>
        {site.demo && <LinkButton look="plain" to={paths.mailbox}>{texts.toMailbox}</LinkButton>}
      </div>
    </Form>
  );
}
