import type { FragmentType } from "@apollo/client/masking";
import { useEffect, useMemo, useRef, useState } from "react";
import { draftProblem } from "#shared/initiatives/draft.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { type Problem, useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Checklist } from "./Checklist.tsx";
import { ConflictView } from "./ConflictView.tsx";
import { DraftNotices } from "./DraftNotices.tsx";
import { toDraft, toForm, type DraftForm } from "./draft-form.ts";
import styles from "./DraftEditor.module.css";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { LinesEditor } from "./LinesEditor.tsx";
import { SaveBar } from "./SaveBar.tsx";
import { Sums } from "./Sums.tsx";
import { TextParts } from "./TextParts.tsx";
import { useDraftEditor } from "./use-draft-editor.ts";

const DraftEditor_initiative = graphql(`
  fragment DraftEditor_initiative on Initiative {
    id
    version
    title
    goal
    forWhom
    place
    planning
    ownEffort
    upkeep
    costs { id kind description cents }
    income { id kind description cents }
    updatedAt
  }
`);

const SaveDraft = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      __typename
      ... on InitiativeChanged { initiative { id version ...InitiativeState_initiative ...DraftEditor_initiative } }
      ... on StaleDraft { initiative { id version ...InitiativeState_initiative ...DraftEditor_initiative } }
      ... on Refusal { reason }
    }
  }
`);

/** Where a plan is written. What one types, what is saved, and what somebody else saved meanwhile are never mixed up. */
export function DraftEditor({ initiative: masked }: { readonly initiative: FragmentType<typeof DraftEditor_initiative> }) {
  const { drafting } = useTexts();
  const initiative = usePart(DraftEditor_initiative, masked);
  const saved = useMemo(() => ({ ...initiative, lines: [...initiative.costs, ...initiative.income] }), [initiative]);
  const { id } = initiative;
  const editor = useDraftEditor(id, saved);
  const { run, problem: refused } = useAct(SaveDraft);
  const [saving, setSaving] = useState(false);
  const [invalid, setInvalid] = useState<Problem | null>(null);
  const [resolving, setResolving] = useState(false);
  const latest = useRef(editor.form);
  useEffect(() => {
    latest.current = editor.form;
  }, [editor.form]);

  const send = async (form: DraftForm, version: number) => {
    const draft = toDraft(form);
    const wrong = draftProblem(draft);
    setInvalid(wrong);
    if (wrong || saving) return;
    setSaving(true);
    const answer = await run({ input: { id, version, ...draft, lines: [...draft.lines] } });
    setSaving(false);
    if (answer?.__typename === "StaleDraft") setResolving(true);
    if (answer?.__typename !== "InitiativeChanged") return;
    setResolving(false);
    // Typed on while it was sent: that stays, on top of what was just saved.
    if (latest.current === form) editor.letGo();
    else editor.rebase(answer.initiative.version, toForm(draft));
  };

  const overtaken = saving ? null : editor.overtaken;
  const conflicts = overtaken?.merged.conflicts.length ?? 0;
  /** What came of both texts is first what one is editing, and only then sent: a save that fails loses no choice. */
  const sendTogether = (form: DraftForm) => {
    if (overtaken) editor.rebase(saved.version, overtaken.theirs, form);
    void send(form, saved.version);
  };
  const save = () => {
    if (conflicts) setResolving(true);
    else sendTogether(overtaken ? overtaken.merged.form : editor.form);
  };
  const problem = invalid ?? refused;
  if (resolving && overtaken && conflicts) {
    return <ConflictView overtaken={overtaken} busy={saving} problem={problem} onSave={sendTogether} onLater={() => setResolving(false)} />;
  }
  return (
    <div className={styles.editor}>
      <DraftNotices
        restored={editor.restored}
        overtaken={overtaken}
        onTakeOver={() => overtaken && editor.rebase(saved.version, overtaken.theirs, overtaken.merged.form)}
        onResolve={() => setResolving(true)}
        onLetGo={editor.letGo}
      />
      <div className={styles.sides}>
        <Form onSubmit={save} label={drafting.editTitle}>
          <TextParts form={editor.form} onChange={(field, value) => editor.change({ [field]: value })} />
          <LinesEditor lines={editor.form.lines} onChange={(lines) => editor.change({ lines })} />
          <Sums form={editor.form} />
          <SaveBar dirty={editor.dirty} busy={saving} savedAt={initiative.updatedAt}><Refused problem={problem} /></SaveBar>
        </Form>
        <Checklist form={editor.form} />
      </div>
      <LeaveDialog unsaved={editor.dirty} />
    </div>
  );
}
