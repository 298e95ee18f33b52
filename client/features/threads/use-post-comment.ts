import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import type { Talk } from "./talk.ts";

const PostToInitiative = graphql(`
  mutation PostToInitiative($input: PostCommentInput!) {
    postComment(input: $input) {
      ... on CommentPosted {
        comment { id ...CommentItem_comment }
        initiative { id commentCount viewerFollows viewerUnread comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }
      }
      ... on Refusal { reason }
    }
  }
`);
const PostToGroup = graphql(`
  mutation PostToGroup($input: PostCommentInput!) {
    postComment(input: $input) {
      ... on CommentPosted {
        comment { id ...CommentItem_comment }
        group { id commentCount comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }
      }
      ... on Refusal { reason }
    }
  }
`);
const PostToTheme = graphql(`
  mutation PostToTheme($input: PostCommentInput!) {
    postComment(input: $input) {
      ... on CommentPosted {
        comment { id ...CommentItem_comment }
        theme { id commentCount viewerFollows viewerUnread comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }
      }
      ... on Refusal { reason }
    }
  }
`);
const PostToActivity = graphql(`
  mutation PostToActivity($input: PostCommentInput!) {
    postComment(input: $input) {
      ... on CommentPosted {
        comment { id ...CommentItem_comment }
        activity { id commentCount viewerFollows viewerUnread comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }
      }
      ... on Refusal { reason }
    }
  }
`);

/** Posts in the talk of a subject; its newest comments come along, so that one's own stands where the others stand. */
export function usePostComment(subject: Talk["subject"]) {
  const acts = { initiativeId: useAct(PostToInitiative), groupId: useAct(PostToGroup), themeId: useAct(PostToTheme), activityId: useAct(PostToActivity) };
  const [name] = Object.keys(subject) as [keyof typeof acts];
  return acts[name];
}
