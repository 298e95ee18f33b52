import { useId, type ReactNode } from "react";
import styles from "./Card.module.css";

interface CardProps {
  readonly heading?: string;
  readonly level?: 2 | 3;
  /** Stands at the end of the heading's line: a link to all of them. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A sheet on the paper. With a heading it is a section of the page. */
export function Card({ heading, level = 2, aside, children }: CardProps) {
  const id = useId();
  if (!heading) return <div className={styles.card}>{children}</div>;
  const Heading = `h${level}` as const;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading id={id}>{heading}</Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
