import type { ReactNode } from "react";
import styles from "./Notice.module.css";

interface NoticeProps {
  /** alert: it went wrong and is said at once. status: it went well, or is worth knowing. info: stands there from the start. */
  readonly kind: "alert" | "status" | "info";
  readonly heading?: string;
  readonly children: ReactNode;
  readonly id?: string;
}

export function Notice({ kind, heading, children, id }: NoticeProps) {
  return (
    <div id={id} className={styles.notice} data-kind={kind} role={kind === "info" ? undefined : kind}>
      {heading && <p className={styles.heading}>{heading}</p>}
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}
