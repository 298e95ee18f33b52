import { Link } from "react-router";
import type { SubjectKind } from "#client/gql/enums.ts";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import styles from "#client/ui/Button.module.css";

interface ReportLinkProps {
  readonly kind: SubjectKind;
  readonly id: string;
  /** What it is called, for who hears it. */
  readonly name: string;
}

/** The way to say that something is not right here. */
export function ReportLink({ kind, id, name }: ReportLinkProps) {
  const { ui } = useTexts();
  return <Link className={styles.button} data-look="plain" to={paths.report(kind, id)} aria-label={ui.reportOf(name)}>{ui.report}</Link>;
}
