import { Link } from "react-router";
import type { Stage } from "#client/gql/enums.ts";
import { paths } from "#client/lib/paths.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Chip } from "#client/ui/Chip.tsx";
import { ReadComment } from "./ReadComment.tsx";
import styles from "./HitItem.module.css";

interface Hit {
  readonly id: string;
  /** Of a plan; null for a comment. */
  readonly title?: string | null;
  readonly stage?: Stage | null;
  readonly createdAt: string;
  readonly excerpt: string;
  readonly author?: { readonly name: string } | null;
}

/** Something that was found, with the words that were looked for marked in it. */
export function HitItem({ hit: { id, title, stage, createdAt, excerpt, author } }: { readonly hit: Hit }) {
  const { words } = useTexts();
  const { dateTime } = useFormat();
  return (
    <li className={styles.hit}>
      {title ? <p><Link to={paths.initiative(id)}>{title}</Link> {stage && <Chip tone="dudok">{words.stage[stage]}</Chip>}</p> : <p><b>{author?.name ?? words.erasedAccount}</b></p>}
      <p className={styles.excerpt}>{excerpt.split(/[\uE000\uE001]/u).map((piece, index) => (index % 2 ? <mark key={index}>{piece}</mark> : piece))}</p>
      {!title && <p><ReadComment id={id} name={author?.name ?? words.erasedAccount} /></p>}
      <time className={styles.when} dateTime={createdAt}>{dateTime(createdAt)}</time>
    </li>
  );
}
