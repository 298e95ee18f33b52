import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";

const HideComment = graphql(`
  mutation HideComment($id: ID!, $reason: String!) {
    hideComment(id: $id, reason: $reason) {
      ... on CommentPosted { comment { id ...CommentItem_comment } }
      ... on Refusal { reason }
    }
  }
`);

/** Nothing is hidden without a reason that everybody can read. */
export function HideCommentForm({ id, onCancel }: { readonly id: string; readonly onCancel: () => void }) {
  const { threads } = useTexts();
  const { run, busy, problem } = useAct(HideComment);
  const reason = useDraft(`hide:${id}`, "");
  const send = async () => {
    if (await run({ id, reason: reason.value })) reason.clear();
  };
  return (
    <Form onSubmit={send} label={threads.hideNow}>
      <TextArea label={threads.hideReason} hint={threads.hideHint} required limit={limits.hiddenReason} rows={2} value={reason.value} onChange={reason.set} />
      <Refused problem={problem} />
      <FormButtons send={threads.hideNow} busy={busy} look="danger" cancel={{ label: threads.cancel, onCancel }} />
    </Form>
  );
}
