import { HideForm } from "#client/lib/HideForm.tsx";
import { graphql } from "#client/gql/gql.ts";

const HideComment = graphql(`
  mutation HideComment($id: ID!, $rule: Int!, $reason: String!) {
    hideComment(id: $id, rule: $rule, reason: $reason) {
      ... on CommentPosted { comment { id ...CommentItem_comment } }
      ... on Refusal { reason }
    }
  }
`);

export function HideCommentForm({ id, onCancel }: { readonly id: string; readonly onCancel: () => void }) {
  return <HideForm act={HideComment} id={id} onEnd={onCancel} />;
}
