import { useEffect, useId, useRef, type ReactNode } from "react";
import { Button, type ButtonLook } from "./Button.tsx";
import styles from "./ActRow.module.css";

interface ActRowProps {
  readonly title: string;
  readonly why: string;
  readonly level: 3 | 4;
  /** Why it cannot be done now, though it is this person's to do. */
  readonly refused?: string | undefined;
  /** Opens what stands below; without it `act` does the thing itself, and what stands below is always there. */
  readonly opens?: { readonly button: string; readonly look: ButtonLook; readonly open: boolean; readonly onToggle: () => void };
  readonly act?: ReactNode;
  readonly children?: ReactNode;
}

/** One thing that can be done now: what, why, and its form in place. */
export function ActRow({ title, why, level, refused, opens, act, children }: ActRowProps) {
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
  const open = opens?.open ?? false;
  useEffect(() => {
    if (open) body.current?.querySelector<HTMLElement>("[tabindex], input, textarea, button")?.focus();
  }, [open]);
  const Heading = `h${level}` as const;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Heading className={styles.title}>{title}</Heading>
        <p id={id}>{refused ?? why}</p>
      </div>
      {!refused && (
        <div className={styles.act}>
          {act}
          {opens && !open && <Button look={opens.look} expanded={false} describedBy={id} onClick={opens.onToggle}>{opens.button}</Button>}
        </div>
      )}
      {(opens ? open : children) && <div ref={body} className={styles.body}>{children}</div>}
    </li>
  );
}
