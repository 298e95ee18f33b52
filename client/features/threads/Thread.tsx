import type { FragmentType } from "@apollo/client/masking";
import { useRef, useState, type ReactNode } from "react";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Pager } from "#client/ui/Pager.tsx";
import { CommentItem, type CommentItem_comment } from "./CommentItem.tsx";
import { Composer } from "./Composer.tsx";
import { FollowTalk, type Following } from "./FollowTalk.tsx";
import { revealed } from "./reveal.ts";
import { type Talk, TalkContext } from "./talk.ts";
import styles from "./Thread.module.css";

type Node = { readonly id: string } & FragmentType<typeof CommentItem_comment>;
interface ThreadProps {
  readonly heading: string;
  /** Said when nobody spoke yet; null for who may neither read nor write here. */
  readonly empty: string | null;
  readonly nodes: readonly Node[];
  readonly count: number;
  readonly pinned: Node | null;
  readonly talk: Talk;
  /** Left out in a group, which follows its members by itself. */
  readonly following?: Following;
  /** Stands beside the number of comments. */
  readonly aside?: ReactNode;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly onMore: () => void;
}

/** A conversation, newest first. New comments are announced by a button instead of pushing away what one reads. */
export function Thread({ heading, empty, nodes, count, pinned, talk, following, aside, hasMore, loadingMore, onMore }: ThreadProps) {
  const { threads } = useTexts();
  const newest = nodes[0]?.id ?? null;
  const [top, setTop] = useState(newest);
  if (top === null && newest !== null) setTop(newest);
  const { waiting, shown } = revealed(nodes, top);
  const list = useRef<HTMLOListElement>(null);
  // The button goes, so the focus goes to what it showed.
  const show = () => {
    setTop(newest);
    requestAnimationFrame(() => list.current?.querySelector("li")?.focus());
  };
  return (
    <TalkContext value={talk}>
      <Card heading={heading} aside={<p className={styles.aside}>{aside}<span className={styles.count}>{threads.count(count)}</span></p>}>
        <div className={styles.thread}>
          {pinned && <ul className={styles.comments}><CommentItem comment={pinned} /></ul>}
          <Composer onPosted={setTop} />
          <div role="status" className={styles.fresh}>{waiting > 0 && <Button look="quiet" onClick={show}>{threads.fresh(waiting)}</Button>}</div>
          {shown.length === 0 && empty && <EmptyState text={empty} />}
          <ol ref={list} className={styles.comments}>
            {shown.filter(({ id }) => id !== pinned?.id).map((comment) => <CommentItem key={comment.id} comment={comment} />)}
          </ol>
          {following && <FollowTalk following={following} />}
          <Pager hasMore={hasMore} busy={loadingMore} onMore={onMore} label={threads.more} />
        </div>
      </Card>
    </TalkContext>
  );
}
