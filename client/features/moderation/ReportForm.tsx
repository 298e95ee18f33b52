import { useState } from "react";
import { Link } from "react-router";
import { limits } from "#shared/initiatives/limits.ts";
import { parseEmail } from "#shared/members/email-address.ts";
import { reportReasons } from "#shared/moderation/reports.ts";
import type { ReportReason, SubjectKind } from "#client/gql/enums.ts";
import { textCheck } from "#client/lib/field-checks.ts";
import { paths } from "#client/lib/paths.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useReportingTexts } from "#client/texts/own/reporting.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { nothingTyped } from "./report-draft.ts";
import styles from "./Reported.module.css";
import { useSendReport } from "./use-send-report.ts";

/** Why, in one's own words, and perhaps that it is unlawful; with a name and an address of who is not signed in. */
export function ReportForm({ kind, id }: { readonly kind: SubjectKind; readonly id: string }) {
  const words = useReportingTexts();
  const { refusals } = useTexts();
  const { viewer } = useSession();
  const { value: typed, set, clear } = useDraft(`report:${kind}:${id}`, nothingTyped);
  const { send, busy, problem, sent } = useSendReport(kind, id, clear);
  const [unticked, setUnticked] = useState(false);
  const change = (part: Partial<typeof typed>) => set((before) => ({ ...before, ...part }));
  const submit = () => {
    const missing = typed.unlawful && !typed.goodFaith;
    setUnticked(missing);
    return missing ? undefined : send(typed);
  };
  if (sent?.report) return <Notice kind="status" heading={words.sentHeading}><p>{words.sent}</p><Link to={paths.ownReport(sent.report)}>{words.see}</Link></Notice>;
  if (sent?.email) return <Notice kind="status" heading={words.mailedHeading}>{words.mailed(sent.email)}</Notice>;
  return (
    <Form onSubmit={submit} label={words.title}>
      <RadioGroup label={words.why} required value={typed.reason} onChange={(reason) => change({ reason: reason as ReportReason })} options={reportReasons.map((value) => ({ value, label: words.reason[value] }))} />
      {typed.reason === "DANGER" && <Notice kind="info">{words.danger}</Notice>}
      <TextArea label={words.words} hint={words.wordsHint} required={typed.reason === "OTHER"} rows={4} limit={limits.reportWords} value={typed.words} onChange={(said) => change({ words: said })} />
      <Checkbox label={words.unlawful} about={words.unlawfulAbout} checked={typed.unlawful} onChange={(unlawful) => change({ unlawful })} />
      {typed.unlawful && (
        <>
          <TextArea label={words.ground} hint={words.groundHint} required rows={3} limit={limits.reportGround} value={typed.ground} onChange={(ground) => change({ ground })} />
          <Checkbox label={words.goodFaith} checked={typed.goodFaith} onChange={(goodFaith) => change({ goodFaith })} />
          {unticked && !typed.goodFaith && <Notice kind="alert">{words.goodFaithMissing}</Notice>}
        </>
      )}
      {!viewer && (
        <>
          <p>{words.noAccount} <Link to={paths.signIn(paths.report(kind, id))}>{words.signIn}</Link></p>
          <TextField label={words.name} required autoComplete="name" value={typed.name} onChange={(name) => change({ name })} check={textCheck("personName", refusals)} />
          <TextField label={words.email} hint={words.emailHint} required type="email" inputMode="email" autoComplete="email" value={typed.email} onChange={(email) => change({ email })} check={(email) => (parseEmail(email) ? null : refusals.INVALID_EMAIL)} />
        </>
      )}
      <p className={styles.soft}>{words.seenBy}</p>
      <Refused problem={problem} />
      <Button type="submit" busy={busy}>{words.send}</Button>
    </Form>
  );
}
