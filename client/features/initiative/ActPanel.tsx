import { useEffect, useId, useRef, type ReactNode } from "react";
import styles from "./ActPanel.module.css";

interface ActPanelProps {
  readonly heading: string;
  /** What was just done: said aloud, and the focus returns here as the button that was pressed is gone. */
  readonly said: { readonly text: string } | null;
  readonly children: ReactNode;
}

/** The one warm-coloured sheet of the page: what this person can do now. */
export function ActPanel({ heading, said, children }: ActPanelProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (said) title.current?.focus();
  }, [said]);
  return (
    <section className={styles.panel} aria-labelledby={id} data-print="no">
      <h2 id={id} ref={title} tabIndex={-1}>{heading}</h2>
      <p role="status" className={styles.said}>{said?.text}</p>
      {children}
    </section>
  );
}
