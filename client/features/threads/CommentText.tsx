import { piecesOf } from "#shared/threads/mentions.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import styles from "./CommentText.module.css";
import type { Mention } from "./talk.ts";

interface CommentTextProps {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** What it is written in, where that is not the language of the page. */
  readonly lang?: string | undefined;
}

/** What was said, with the present names of who is named in it. */
export function CommentText({ text, mentions, lang }: CommentTextProps) {
  const { words } = useTexts();
  const nameOf = (number: number) => {
    const mention = mentions.find((each) => each.number === number);
    return mention ? `@${mention.name ?? words.erasedAccount}` : null;
  };
  return (
    <p className={styles.text} lang={lang}>
      {piecesOf(text).map((piece, index) => {
        const name = typeof piece === "number" ? nameOf(piece) : null;
        if (name === null) return typeof piece === "number" ? `@[${piece}]` : piece;
        return <b key={index} className={styles.named}>{name}</b>;
      })}
    </p>
  );
}
