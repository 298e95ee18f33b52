import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";

const RemoveOwnComment = graphql(`
  mutation RemoveComment($id: ID!) {
    removeComment(id: $id) {
      ... on CommentPosted { comment { id ...CommentBody_comment } }
      ... on Refusal { reason }
    }
  }
`);

/** Asks once more: what is taken back is gone, with all that it said before. */
export function RemoveComment({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const { threads } = useTexts();
  const { run, busy, problem } = useAct(RemoveOwnComment);
  const remove = async () => {
    if (await run({ id })) onDone();
  };
  return (
    <Form onSubmit={remove} label={threads.removeOwn}>
      <p>{threads.removeAsk}</p>
      <Refused problem={problem} />
      <FormButtons send={threads.removeNow} busy={busy} look="danger" cancel={{ label: threads.removeCancel, onCancel: onDone }} />
    </Form>
  );
}
