import { useState } from "react";
import { limits } from "#shared/initiatives/limits.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import styles from "./Composer.module.css";
import { WhyNoComment } from "./WhyNoComment.tsx";

const PostComment = graphql(`
  mutation PostComment($input: PostCommentInput!) {
    postComment(input: $input) {
      ... on CommentPosted {
        comment { id ...CommentItem_comment }
        initiative { id ...InitiativeThread_initiative }
        group { id ...GroupThread_group }
      }
      ... on Refusal { reason }
    }
  }
`);

interface ComposerProps {
  readonly subject: { readonly initiativeId: string } | { readonly groupId: string };
  readonly permission: { readonly allowed: boolean; readonly reason?: RefusalReason | null };
  readonly hint: string;
  readonly onPosted: (id: string) => void;
}

/** Where one writes. Who may not yet is told how to, and keeps what they typed before. */
export function Composer({ subject, permission, hint, onPosted }: ComposerProps) {
  const { threads } = useTexts();
  const { run, busy, problem } = useAct(PostComment);
  const draft = useDraft(`comment:${Object.values(subject).join()}`, "");
  const [said, setSaid] = useState("");
  const send = async () => {
    setSaid("");
    const answer = await run({ input: { ...subject, text: draft.value } });
    if (!answer) return;
    draft.clear();
    setSaid(threads.posted);
    onPosted(answer.comment.id);
  };
  if (!permission.allowed && !draft.value) return <WhyNoComment reason={permission.reason} />;
  return (
    <div className={styles.composer}>
      <Form onSubmit={send} label={threads.post}>
        <TextArea label={threads.label} hint={hint} required limit={limits.comment} rows={3} value={draft.value} onChange={draft.set} />
        <Refused problem={problem} />
        <FormButtons send={busy ? threads.posting : threads.post} busy={busy} />
      </Form>
      <p role="status" className={styles.said}>{said}</p>
    </div>
  );
}
