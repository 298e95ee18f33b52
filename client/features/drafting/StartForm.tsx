import type { FragmentType } from "@apollo/client/masking";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { limits } from "#shared/initiatives/limits.ts";
import type { Template } from "#shared/initiatives/templates.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { TextField } from "#client/ui/TextField.tsx";

const StartForm_group = graphql(`
  fragment StartForm_group on Group {
    id
    theme { id }
    wijk { id themes { id title } }
  }
`);

const StartInitiative = graphql(`
  mutation StartInitiative($input: StartInitiativeInput!) {
    startInitiative(input: $input) {
      ... on InitiativeChanged { initiative { id title group { id viewerCanStartInitiative { allowed reason } } } }
      ... on Refusal { reason }
    }
  }
`);

export interface Typed {
  readonly title: string;
  readonly goal: string;
  /** Null until chosen: that of the group stands there. */
  readonly theme: string | null;
  /** The kind of plan whose example it begins with. */
  readonly template: Template | null;
}
const empty: Typed = { title: "", goal: "", theme: null, template: null };

interface StartFormProps {
  readonly group: FragmentType<typeof StartForm_group>;
  /** What stands above the words, and what below them; both may follow what is typed. */
  readonly above?: (typed: Typed, type: (changes: Partial<Typed>) => void) => ReactNode;
  readonly below?: (typed: Typed, wijkId: string) => ReactNode;
}

/** The least that makes an idea something others can join in. */
export function StartForm({ group: masked, above, below }: StartFormProps) {
  const { refusals } = useTexts();
  const drafting = useDraftingTexts();
  const navigate = useNavigate();
  const group = usePart(StartForm_group, masked);
  const { run, busy, problem } = useAct(StartInitiative);
  const draft = useDraft(`start-initiative:${group.id}`, empty);
  const type = (changes: Partial<Typed>) => draft.set((before) => ({ ...before, ...changes }));
  const { title, goal } = draft.value;
  const theme = draft.value.theme ?? group.theme?.id ?? "";
  const send = async () => {
    const done = await run({ input: { groupId: group.id, themeId: theme || null, title: tidy(title), goal: tidy(goal), template: draft.value.template ?? null } });
    if (!done) return;
    draft.clear();
    void navigate(paths.editInitiative(done.initiative.id));
  };
  const check = (value: string) => {
    const wrong = textProblem(tidy(value), "title");
    return wrong && refusals[wrong];
  };
  return (
    <Form onSubmit={send} label={drafting.newTitle}>
      {above?.(draft.value, type)}
      <TextField {...drafting.fields.title} required check={check} value={title} onChange={(typed) => type({ title: typed })} />
      <TextArea {...drafting.fields.goal} required limit={limits.goal} value={goal} onChange={(typed) => type({ goal: typed })} />
      {below?.(draft.value, group.wijk.id)}
      {group.wijk.themes.length > 0 && (
        <Select
          label={drafting.theme}
          placeholder={drafting.noTheme}
          options={group.wijk.themes.map((each) => ({ value: each.id, label: each.title }))}
          value={theme}
          onChange={(chosen) => type({ theme: chosen })}
        />
      )}
      <Refused problem={problem} />
      <FormButtons send={drafting.start} busy={busy} />
    </Form>
  );
}
