import { withNames, withNumbers, type Named } from "#shared/threads/mentions.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { MentionArea } from "./MentionArea.tsx";
import type { Mention } from "./talk.ts";

const EditComment = graphql(`
  mutation EditComment($id: ID!, $text: String!, $mentions: [ID!]) {
    editComment(id: $id, text: $text, mentions: $mentions) {
      ... on CommentPosted { comment { id ...CommentBody_comment } }
      ... on Refusal { reason }
    }
  }
`);

interface EditCommentFormProps {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly onDone: () => void;
}

const nobody: readonly Named[] = [];

/** One's own words anew; what stood there before can still be read. */
export function EditCommentForm({ id, text, mentions, onDone }: EditCommentFormProps) {
  const { threads } = useTexts();
  const { run, busy, problem } = useAct(EditComment);
  const draft = useDraft(`edit:${id}`, withNames(text, (number) => mentions.find((each) => each.number === number)?.name ?? null));
  const added = useDraft(`edit:${id}:with`, nobody);
  const named = [...mentions.flatMap(({ personId, name }) => (personId && name ? [{ id: personId, name }] : [])), ...added.value];
  const stop = () => {
    draft.clear();
    added.clear();
    onDone();
  };
  const send = async () => {
    const { text: changed, mentions: people } = withNumbers(draft.value, named);
    if (await run({ id, text: changed, mentions: [...people] })) stop();
  };
  return (
    <Form onSubmit={send} label={threads.editOwn}>
      <MentionArea label={threads.label} hint={threads.editHint} rows={3} value={draft.value} onChange={draft.set} onName={(person) => added.set((before) => [...before, person])} />
      <Refused problem={problem} />
      <FormButtons send={threads.editNow} busy={busy} cancel={{ label: threads.editCancel, onCancel: stop }} />
    </Form>
  );
}
