import { Suspense, lazy, useState } from "react";
import { withNumbers, type Named } from "#shared/threads/mentions.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./Composer.module.css";
import { MentionArea } from "./MentionArea.tsx";
import type { ChosenPicture } from "./PicturePicker.tsx";
import { useTalk } from "./talk.ts";
import { usePostComment } from "./use-post-comment.ts";
import { useSpeaksFor } from "./use-speaks-for.ts";
import { WhyNoComment } from "./WhyNoComment.tsx";

// Comes after the page, for who may write.
const PicturePicker = lazy(async () => ({ default: (await import("./PicturePicker.tsx")).PicturePicker }));

interface ComposerProps {
  /** Whom it answers; left out for what is said first. */
  readonly replyTo?: { readonly id: string; readonly name: string };
  readonly onPosted: (id: string) => void;
  readonly onCancel?: () => void;
}
interface Beside {
  readonly people: readonly Named[];
  readonly pictures: readonly ChosenPicture[];
}

const nothing: Beside = { people: [], pictures: [] };

/** Where one writes. Who may not yet is told how to, and keeps what they typed before, with its pictures. */
export function Composer({ replyTo, onPosted, onCancel }: ComposerProps) {
  const { threads } = useTexts();
  const talk = useTalk();
  const { subject, permission, mayModerate, hint } = talk;
  const { run, busy, problem } = usePostComment(subject);
  const key = replyTo ? `answer:${replyTo.id}` : `comment:${Object.values(subject).join()}`;
  const draft = useDraft(key, "");
  const beside = useDraft(`${key}:with`, nothing);
  const speaksFor = useSpeaksFor(talk, permission.allowed && draft.value !== "");
  const [official, setOfficial] = useState(false);
  const [asGroup, setAsGroup] = useState(false);
  const [said, setSaid] = useState("");
  const send = async () => {
    setSaid("");
    const { text, mentions } = withNumbers(draft.value, beside.value.people);
    const pictures = beside.value.pictures.map(({ id, alt, saysNothing }) => ({ id, alt: saysNothing ? null : alt }));
    const answer = await run({ input: { ...subject, text, mentions: [...mentions], pictures, replyTo: replyTo?.id ?? null, asMunicipality: official && mayModerate, asGroup: asGroup && !!speaksFor } });
    if (!answer) return;
    draft.clear();
    beside.clear();
    setSaid(threads.posted);
    onPosted(answer.comment.id);
  };
  const mayWrite = permission.allowed || (mayModerate && official);
  if (!mayWrite && !mayModerate && !draft.value) return <WhyNoComment reason={permission.reason} />;
  const words = replyTo ? { label: threads.yourAnswer(replyTo.name), post: threads.postAnswer } : { label: threads.label, post: threads.post };
  return (
    <div className={styles.composer}>
      <Form onSubmit={send} label={words.post}>
        <MentionArea label={words.label} hint={hint} rows={replyTo ? 2 : 3} value={draft.value} onChange={draft.set} onName={(person) => beside.set((before) => ({ ...before, people: [...before.people, person] }))} />
        {(permission.allowed || mayModerate) && <Suspense fallback={null}><PicturePicker pictures={beside.value.pictures} onChange={(change) => beside.set((before) => ({ ...before, pictures: change(before.pictures) }))} /></Suspense>}
        {speaksFor && <Checkbox label={threads.asGroup(speaksFor)} about={threads.asGroupHint} checked={asGroup} onChange={setAsGroup} />}
        {mayModerate && <Checkbox label={threads.asMunicipality} about={threads.asMunicipalityHint} checked={official} onChange={setOfficial} />}
        <Refused problem={problem} />
        <FormButtons send={busy ? threads.posting : words.post} busy={busy} {...(onCancel ? { cancel: { label: threads.answerCancel, onCancel } } : {})} />
      </Form>
      <p role="status" className={styles.said}>{said}</p>
    </div>
  );
}
