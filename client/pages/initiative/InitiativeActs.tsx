import type { FragmentType } from "@apollo/client/masking";
import { useState, type ReactNode } from "react";
import { isPublic } from "#shared/initiatives/lifecycle.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { TakeUpButton } from "#client/features/dossier/TakeUpButton.tsx";
import { ActRow } from "#client/ui/ActRow.tsx";
import { isShown, type Permission } from "#client/features/initiative/explained-refusals.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import type * as Forms from "./act-forms.ts";

export const InitiativeActs_initiative = graphql(`
  fragment InitiativeActs_initiative on Initiative {
    id
    stage
    viewerCanDraft { allowed reason }
    viewerCanOpenForDraagvlak { allowed reason }
    viewerCanAmend { allowed reason }
    viewerCanExtendDraagvlak { allowed reason }
    viewerCanHandIn { allowed reason }
    viewerCanPrepare { allowed reason }
    viewerCanWithdraw { allowed reason }
    viewerCanMerge { allowed reason }
    viewerCanTakeUp { allowed reason }
    viewerCanDecide { allowed reason }
    viewerCanDraftBuurtdeal { allowed reason }
    viewerCanSignBuurtdeal { allowed reason }
    viewerCanPay { allowed reason }
    viewerCanPostUpdate { allowed reason }
    viewerCanSettleAccount { allowed reason }
    viewerCanRecordReturn { allowed reason }
    buurtdeal { complete }
    ...MergeForm_initiative
    ...OpenForDraagvlakForm_initiative
    ...AmendForm_initiative
    ...DecideForm_initiative
  }
`);

interface Row {
  readonly key: string;
  readonly may: Permission;
  readonly words: { readonly title: string; readonly why: string; readonly button: string };
  /** Where the common sentence of a refusal does not fit this act; null: then it is not worth a row. */
  readonly says?: Partial<Record<RefusalReason, string | null>>;
  readonly form?: (forms: typeof Forms) => ReactNode;
  readonly act?: ReactNode;
  readonly danger?: true;
}

interface InitiativeActsProps {
  readonly initiative: FragmentType<typeof InitiativeActs_initiative>;
  /** Of the headings: the desk has one more above it. */
  readonly level: 3 | 4;
  /** Told what was done, in a sentence. */
  readonly onDone: (said: string) => void;
  /** What stands around the list; it is null when there is nothing to do. */
  readonly children: (list: ReactNode) => ReactNode;
}

/** Every act that the server allows this person now, each with its form in place; one open at a time. */
export function InitiativeActs({ initiative: masked, level, onDone, children }: InitiativeActsProps) {
  const { initiative: own, dossier, buurtdeal, refusals } = useTexts();
  const initiative = usePart(InitiativeActs_initiative, masked);
  const [opened, setOpened] = useState<string | null>(null);
  const [forms, setForms] = useState<typeof Forms | null>(null);
  const { id } = initiative;
  const close = (act: keyof typeof own.done) => ({
    onCancel: () => setOpened(null),
    onDone: () => {
      // Whoever opened another form while this one was being sent keeps it open.
      setOpened((now) => (now === act ? null : now));
      onDone(own.done[act]);
    },
  });
  const open = async (act: string) => {
    try {
      setForms(await import("./act-forms.ts"));
      setOpened(act);
    } catch (error) {
      // Told as any fault of the page: after a new version was put in place, loading it anew is what helps.
      setForms(() => {
        throw error;
      });
    }
  };
  const common = (act: keyof typeof own.done) => ({ initiative, ...close(act) });
  const toDeal = <LinkButton to={paths.deal(id)}>{buurtdeal.act.button}</LinkButton>;
  const rows: readonly Row[] = [
    { key: "takeUp", may: initiative.viewerCanTakeUp, words: dossier.takeUp, act: <TakeUpButton id={id} onDone={close("takeUp").onDone} /> },
    { key: "decide", may: initiative.viewerCanDecide, words: dossier.decide, form: ({ DecideForm }) => <DecideForm {...common("decide")} /> },
    { key: "sign", may: initiative.viewerCanSignBuurtdeal, words: buurtdeal.sign, act: toDeal, says: { INCOMPLETE: initiative.viewerCanDraftBuurtdeal.allowed ? null : buurtdeal.sign.notWritten, ...(initiative.stage !== "TOEGEKEND" && { ALREADY_SIGNED: null }) } },
    { key: "deal", may: initiative.viewerCanPay.allowed || initiative.buurtdeal ? initiative.viewerCanPay : initiative.viewerCanDraftBuurtdeal, words: buurtdeal.act, act: toDeal },
    { key: "edit", may: initiative.viewerCanDraft, words: isPublic(initiative.stage) ? own.acts.draft : own.acts.edit, act: <LinkButton to={paths.editInitiative(id)}>{own.acts.edit.button}</LinkButton> },
    { key: "open", may: openOrIncomplete(initiative.viewerCanOpenForDraagvlak), words: own.acts.openForDraagvlak, form: ({ OpenForDraagvlakForm }) => <OpenForDraagvlakForm {...common("open")} /> },
    { key: "handIn", may: isPublic(initiative.stage) ? initiative.viewerCanPrepare : { allowed: false }, words: initiative.viewerCanHandIn.allowed ? dossier.handIn : dossier.prepare, act: <LinkButton look={initiative.viewerCanHandIn.allowed ? "strong" : "quiet"} to={paths.application(id)}>{(initiative.viewerCanHandIn.allowed ? dossier.handIn : dossier.prepare).button}</LinkButton>, says: { NOT_A_MEMBER: null, NOT_SIGNED_IN: null } },
    { key: "amend", may: initiative.viewerCanAmend, words: own.acts.amend, form: ({ AmendForm }) => <AmendForm {...common("amend")} /> },
    { key: "extend", may: initiative.viewerCanExtendDraagvlak, words: own.acts.extend, form: ({ ExtendForm }) => <ExtendForm id={id} {...close("extend")} /> },
    { key: "doing", may: [initiative.viewerCanPostUpdate, initiative.viewerCanSettleAccount, initiative.viewerCanRecordReturn].find(({ allowed }) => allowed) ?? notNow, words: own.acts.doing, act: <LinkButton to={paths.doing(id)}>{own.acts.doing.button}</LinkButton> },
    { key: "merge", may: initiative.viewerCanMerge, words: own.acts.merge, form: ({ MergeForm }) => <MergeForm {...common("merge")} /> },
    { key: "withdraw", may: initiative.viewerCanWithdraw, words: own.acts.withdraw, form: ({ WithdrawForm }) => <WithdrawForm id={id} {...close("withdraw")} />, danger: true },
  ];
  const shown = rows.filter(({ may, says }) => isShown(may) && !(may.reason && says?.[may.reason] === null));
  if (!shown.length) return children(null);
  return children(
    <ul>
      {shown.map(({ key, may, words, says, form, act, danger }, index) => (
        <ActRow
          key={key}
          title={words.title}
          why={words.why}
          level={level}
          refused={may.allowed || !may.reason ? undefined : (says?.[may.reason] ?? refusals[may.reason])}
          act={act}
          {...(form ? { opens: { button: words.button, look: danger ? "plain" : index ? "quiet" : "strong", open: opened === key, onToggle: () => void open(key) } } : {})}
        >
          {forms && form?.(forms)}
        </ActRow>
      ))}
    </ul>,
  );
}

const notNow: Permission = { allowed: false };

/** The form itself lists what is missing, which helps more than a refusal. */
function openOrIncomplete(may: Permission): Permission {
  return may.reason === "INCOMPLETE" ? { allowed: true } : may;
}
