import type { FragmentType } from "@apollo/client/masking";
import { lazy, useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { Later } from "#client/lib/Later.tsx";
import { site } from "#client/lib/site.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { useFormat, useTexts, useTongue } from "#client/texts/use-texts.ts";
import { Chip } from "#client/ui/Chip.tsx";
import { Initials } from "#client/ui/Initials.tsx";
import styles from "./CommentBody.module.css";
import { CommentHistory } from "./CommentHistory.tsx";
import { CommentPictures } from "./CommentPictures.tsx";
import { CommentText } from "./CommentText.tsx";
import { CommentTools, type Doing } from "./CommentTools.tsx";
import { EditCommentForm } from "./EditCommentForm.tsx";
import { Reactions } from "./Reactions.tsx";
import { RemoveComment } from "./RemoveComment.tsx";
import { TranslateComment } from "./TranslateComment.tsx";

/** Only a moderator opens it. */
const HideCommentForm = lazy(() => import("./HideCommentForm.tsx").then(({ HideCommentForm: Form }) => ({ default: Form })));

export const CommentBody_comment = graphql(`
  fragment CommentBody_comment on Comment {
    id
    text
    locale
    hidden
    hiddenReason
    removed
    pinned
    asMunicipality
    onBehalfOf { id name }
    createdAt
    editedAt
    author { id name }
    mentions { number personId name }
    pictures { id width height alt }
    ...CommentTools_comment
    ...Reactions_comment
  }
`);

function isJustNow(instant: string): boolean {
  return Date.now() - Date.parse(instant) < 60_000;
}

interface CommentBodyProps {
  readonly comment: FragmentType<typeof CommentBody_comment>;
  /** Null where nobody may answer. */
  readonly onAnswer: (() => void) | null;
}

/** What somebody said, and what can be done with it. */
export function CommentBody({ comment: masked, onAnswer }: CommentBodyProps) {
  const { threads, words } = useTexts();
  const { dateTime, relative } = useFormat();
  const { language } = useTongue();
  const viewer = useViewer();
  const comment = usePart(CommentBody_comment, masked);
  const { id, text, locale, hidden, hiddenReason, removed, pinned, asMunicipality, onBehalfOf, createdAt, editedAt, author, mentions, pictures } = comment;
  const [doing, setDoing] = useState<Doing>(null);
  const name = author?.name ?? words.erasedAccount;
  const stop = () => setDoing(null);
  const spoken = locale.toLowerCase();
  const isForeign = spoken !== language;
  return (
    <div className={styles.comment}>
      <Initials name={name} />
      <article aria-label={threads.by(name)}>
        <p className={styles.by}>
          <b>{name}</b> {asMunicipality && <Chip tone="dudok">{threads.municipality}</Chip>} {onBehalfOf && <Chip tone="plain">{threads.forGroup(onBehalfOf.name)}</Chip>} {pinned && <Chip>{threads.pinned}</Chip>}{" "}
          <time className={styles.soft} dateTime={createdAt} title={dateTime(createdAt)}>{isJustNow(createdAt) ? threads.justNow : relative(createdAt)}</time>
          {editedAt && text !== null && <CommentHistory id={id} editedAt={editedAt} name={name} />}
        </p>
        {hidden && <p className={styles.gone}>{threads.hidden} {hiddenReason && <><b>{threads.hiddenReason}</b> {hiddenReason}</>}</p>}
        {!hidden && removed && <p className={styles.gone}>{threads.removed}</p>}
        {text !== null && doing !== "edit" && (isForeign && viewer && site.translates
          ? <TranslateComment id={id} text={text} spoken={spoken} mentions={mentions} />
          : <CommentText text={text} mentions={mentions} lang={isForeign ? spoken : undefined} />)}
        {doing === "edit" && text !== null && <EditCommentForm id={id} text={text} mentions={mentions} onDone={stop} />}
        {pictures.length > 0 && <CommentPictures pictures={pictures} />}
        {text !== null && doing === null && (
          <div className={styles.tools}>
            <Reactions comment={comment} />
            <CommentTools comment={comment} onAnswer={onAnswer} onDo={setDoing} />
          </div>
        )}
        {doing === "hide" && !hidden && <Later><HideCommentForm id={id} onCancel={stop} /></Later>}
        {doing === "remove" && !removed && <RemoveComment id={id} onDone={stop} />}
      </article>
    </div>
  );
}
