import { useState } from "react";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import styles from "./Composer.module.css";
import { useTalk } from "./talk.ts";
import { WhyNoComment } from "./WhyNoComment.tsx";

const PostToInitiative = graphql(`
  mutation PostToInitiative($input: PostCommentInput!) {
    postComment(input: $input) {
      ... on CommentPosted {
        comment { id ...CommentItem_comment }
        initiative { id commentCount comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }
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

interface ComposerProps {
  /** Whom it answers; left out for what is said first. */
  readonly replyTo?: { readonly id: string; readonly name: string };
  readonly onPosted: (id: string) => void;
  readonly onCancel?: () => void;
}

/** Where one writes. Who may not yet is told how to, and keeps what they typed before. */
export function Composer({ replyTo, onPosted, onCancel }: ComposerProps) {
  const { threads } = useTexts();
  const { subject, permission, mayModerate, hint } = useTalk();
  const toInitiative = useAct(PostToInitiative);
  const toGroup = useAct(PostToGroup);
  const { run, busy, problem } = "initiativeId" in subject ? toInitiative : toGroup;
  const draft = useDraft(replyTo ? `answer:${replyTo.id}` : `comment:${Object.values(subject).join()}`, "");
  const [official, setOfficial] = useState(false);
  const [said, setSaid] = useState("");
  const send = async () => {
    setSaid("");
    const answer = await run({ input: { ...subject, text: draft.value, replyTo: replyTo?.id ?? null, asMunicipality: official && mayModerate } });
    if (!answer) return;
    draft.clear();
    setSaid(threads.posted);
    onPosted(answer.comment.id);
  };
  const mayWrite = permission.allowed || (mayModerate && official);
  if (!mayWrite && !mayModerate && !draft.value) return <WhyNoComment reason={permission.reason} />;
  const words = replyTo ? { label: threads.yourAnswer(replyTo.name), post: threads.postAnswer } : { label: threads.label, post: threads.post };
  return (
    <div className={styles.composer}>
      <Form onSubmit={send} label={words.post}>
        <TextArea label={words.label} hint={hint} required limit={limits.comment} rows={replyTo ? 2 : 3} value={draft.value} onChange={draft.set} />
        {mayModerate && <Checkbox label={threads.asMunicipality} about={threads.asMunicipalityHint} checked={official} onChange={setOfficial} />}
        <Refused problem={problem} />
        <FormButtons send={busy ? threads.posting : words.post} busy={busy} {...(onCancel ? { cancel: { label: threads.answerCancel, onCancel } } : {})} />
      </Form>
      <p role="status" className={styles.said}>{said}</p>
    </div>
  );
}
