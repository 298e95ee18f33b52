import type { FragmentType } from "@apollo/client/masking";
import { useState, type ReactNode } from "react";
import { limits } from "#shared/initiatives/limits.ts";
import { ActRow } from "#client/ui/ActRow.tsx";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useDecidingTexts } from "#client/texts/own/deciding.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { AskCompletionForm } from "./AskCompletionForm.tsx";
import { ReasonForm } from "./ReasonForm.tsx";
import { SettleForm } from "./SettleForm.tsx";
import { StepForm } from "./StepForm.tsx";

const DecidingActs_initiative = graphql(`
  fragment DecidingActs_initiative on Initiative {
    id
    askedCents
    viewerCanAskCompletion { allowed reason }
    viewerCanExtendClock { allowed reason }
    viewerCanRecordStep { allowed reason }
    viewerCanObject { allowed reason }
    viewerCanSettleObjection { allowed reason }
    viewerCanReplaceDecision { allowed }
    viewerCanReopen { allowed reason }
    dossier { viewerSteps decision { grantedCents } }
  }
`);

const ExtendClock = graphql(`
  mutation ExtendClock($id: ID!, $reason: String!) {
    extendClock(id: $id, reason: $reason) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);
const ObjectToDecision = graphql(`
  mutation ObjectToDecision($id: ID!, $reason: String!) {
    objectToDecision(id: $id, text: $reason) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);
const ReopenDossier = graphql(`
  mutation ReopenDossier($id: ID!, $reason: String!) {
    reopenDossier(id: $id, reason: $reason) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface DecidingActsProps {
  readonly initiative: FragmentType<typeof DecidingActs_initiative>;
  /** Told what was done, in a sentence. */
  readonly onDone: (said: string) => void;
  /** What stands around the list; it is null when there is nothing to do. */
  readonly children: (list: ReactNode) => ReactNode;
}

/** Refused for a reason of this plan, and not because it is somebody else's or not yet the time. */
const worthSaying: ReadonlySet<string> = new Set(["OWN_INITIATIVE", "OWN_DECISION", "COMPLETION_OPEN", "TERM_OVER"]);

/** What this person can do about the term, the steps before the decision and what can be said against it; one form open at a time. */
export function DecidingActs({ initiative: masked, onDone, children }: DecidingActsProps) {
  const { acts, done, form } = useDecidingTexts();
  const { refusals } = useTexts();
  const initiative = usePart(DecidingActs_initiative, masked);
  const [opened, setOpened] = useState<string | null>(null);
  const { id, askedCents, dossier } = initiative;
  const close = (act: keyof typeof done) => ({ id, onCancel: () => setOpened(null), onDone: () => { setOpened(null); onDone(done[act]); } });
  const rows = [
    { key: "step", may: initiative.viewerCanRecordStep, form: <StepForm {...close("step")} steps={dossier?.viewerSteps ?? []} /> },
    { key: "settle", may: initiative.viewerCanSettleObjection, form: <SettleForm {...close("settle")} grantedCents={dossier?.decision?.grantedCents ?? 0} askedCents={askedCents} canUphold={initiative.viewerCanReplaceDecision.allowed} /> },
    { key: "askCompletion", may: initiative.viewerCanAskCompletion, form: <AskCompletionForm {...close("askCompletion")} /> },
    { key: "extend", may: initiative.viewerCanExtendClock, form: <ReasonForm {...close("extend")} act={ExtendClock} draft="extend-clock" title={acts.extend.title} label={form.reason} hint={form.everybody} /> },
    { key: "object", may: initiative.viewerCanObject, form: <ReasonForm {...close("object")} act={ObjectToDecision} draft="object" title={acts.object.title} label={form.objection} hint={form.objectionHint} limit={limits.reasons} /> },
    { key: "reopen", may: initiative.viewerCanReopen, form: <ReasonForm {...close("reopen")} act={ReopenDossier} draft="reopen" title={acts.reopen.title} label={form.reason} hint={form.everybody} /> },
  ] as const;
  const shown = rows.filter(({ may }) => may.allowed || worthSaying.has(may.reason ?? ""));
  if (!shown.length) return children(null);
  return children(
    <ul>
      {shown.map(({ key, may, form: opens }, index) => (
        <ActRow
          key={key}
          title={acts[key].title}
          why={acts[key].why}
          level={3}
          refused={may.allowed || !may.reason ? undefined : refusals[may.reason]}
          opens={{ button: acts[key].button, look: index ? "quiet" : "strong", open: opened === key, onToggle: () => setOpened(key) }}
        >
          {opens}
        </ActRow>
      ))}
    </ul>,
  );
}
