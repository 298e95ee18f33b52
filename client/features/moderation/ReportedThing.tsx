import type { SubjectKind } from "#client/gql/enums.ts";
import { useReportingTexts } from "#client/texts/own/reporting.ts";
import styles from "./Reported.module.css";

interface ReportedThingProps {
  readonly kind: SubjectKind;
  readonly title: string;
  readonly text: string;
  readonly author: { readonly name: string } | null;
  /** All of the text, for who decides. */
  readonly whole?: boolean;
}

/** What was reported, or is about to be, as it says it itself. */
export function ReportedThing({ kind, title, text, author, whole = false }: ReportedThingProps) {
  const words = useReportingTexts();
  return (
    <blockquote className={styles.thing}>
      <p className={styles.kind}>{words.what[kind]}{author && kind !== "PERSON" && ` ${words.by(author.name)}`}</p>
      <p className={styles.title}>{title}</p>
      {text && <p className={styles.text} data-whole={whole}>{text}</p>}
    </blockquote>
  );
}
