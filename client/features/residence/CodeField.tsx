import { type CodeKind, inGroups, parseCode } from "#shared/members/code.ts";
import { TextField } from "#client/ui/TextField.tsx";
import styles from "./Residence.module.css";

interface CodeFieldProps {
  readonly kind: CodeKind;
  readonly label: string;
  readonly hint?: string;
  /** What is said of one that cannot be right. */
  readonly bad: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A code as it stands on paper; spaces and small letters do not matter. */
export function CodeField({ kind, bad, ...field }: CodeFieldProps) {
  return <TextField {...field} check={(value) => (parseCode(value, kind) ? null : bad)} autoComplete="off" required />;
}

/** A code to be shown or written down. */
export function ShownCode({ label, code }: { readonly label?: string; readonly code: string }) {
  return <p className={styles.code}>{label && <span>{label}</span>}<b>{inGroups(code)}</b></p>;
}
