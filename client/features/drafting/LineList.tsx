import { useTexts } from "#client/texts/use-texts.ts";
import type { FormLine } from "./draft-form.ts";
import styles from "./LineList.module.css";

/** Lines to read, not to change. */
export function LineList({ lines }: { readonly lines: readonly FormLine[] }) {
  const { drafting } = useTexts();
  if (!lines.length) return <p><i>{drafting.empty}</i></p>;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.key}><span>{line.kind === "INCOME" && `${drafting.income}: `}{line.description}</span><b>€ {line.amount}</b></li>
      ))}
    </ul>
  );
}
