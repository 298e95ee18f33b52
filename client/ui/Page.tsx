import { useEffect, useRef, type ReactNode } from "react";
import { useLocation } from "react-router";
import { site } from "#client/lib/site.ts";
import styles from "./Page.module.css";

interface PageProps {
  readonly title: string;
  /** Small, above the title: where one is. */
  readonly above?: ReactNode;
  readonly lead?: ReactNode;
  /** A picture beside the title; gone on a phone. */
  readonly figure?: ReactNode;
  /** Buttons or chips under the lead. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

let firstPage = true;

/** A page's one h1 and its title. After going there by a link the heading has the focus, so that it is read out. */
export function Page({ title, above, lead, figure, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (firstPage) firstPage = false;
    else heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <>
      <title>{`${title} · ${site.name} ${site.municipality}`}</title>
      <div className={styles.hero}>
        <div className={styles.words}>
          {above && <div className={styles.above}>{above}</div>}
          <h1 ref={heading} tabIndex={-1}>{title}</h1>
          {lead && <div className={styles.lead}>{lead}</div>}
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
        {figure && <div className={styles.figure}>{figure}</div>}
      </div>
      {children}
    </>
  );
}
