import { useState } from "react";
import { type RefusalReason, refusalReasons } from "#shared/refusal-reasons.ts";
import type { SubjectKind } from "#client/gql/enums.ts";
import { graphql } from "#client/gql/gql.ts";
import { askJson } from "#client/lib/ask-json.ts";
import { type Problem, useAct } from "#client/lib/use-act.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useTongue } from "#client/texts/use-texts.ts";
import type { ReportDraft } from "./report-draft.ts";

const ReportContent = graphql(`
  mutation ReportContent($input: ReportInput!) {
    reportContent(input: $input) {
      ... on ReportSent { report { id state } }
      ... on Refusal { reason }
    }
  }
`);

interface Sent {
  readonly report?: string;
  readonly email?: string;
}

/** Sends a report: as oneself for who is signed in, else with an address to which a link goes. */
export function useSendReport(kind: SubjectKind, id: string, onSent: () => void) {
  const { viewer } = useSession();
  const { language } = useTongue();
  const act = useAct(ReportContent);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);

  async function askByMail({ name, email, ...report }: ReportDraft): Promise<void> {
    setAsking(true);
    const answer = await askJson("/reports/ask", { kind, id, ...report, name, email: email.trim(), locale: language });
    setAsking(false);
    setRefused(answer.ok ? null : (refusalReasons.find((reason): reason is RefusalReason => reason === answer.reason) ?? "SEND_FAILED"));
    if (!answer.ok) return;
    setSent({ email: email.trim() });
    onSent();
  }

  async function send(typed: ReportDraft): Promise<void> {
    if (!typed.reason) return;
    if (!viewer) return askByMail(typed);
    const { reason, words, unlawful, ground, goodFaith } = typed;
    const done = await act.run({ input: { kind, id, reason, words, unlawful, ground, goodFaith } });
    if (!done?.report) return;
    setSent({ report: done.report.id });
    onSent();
  }

  return { send, busy: act.busy || asking, problem: act.problem ?? refused, sent };
}
