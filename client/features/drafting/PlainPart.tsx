import { useId, useState, type ReactNode } from "react";
import type { PlainPart as Part } from "#shared/drafting/document.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { useDesk } from "./desk.ts";
import { WhoIsHere } from "./Faces.tsx";
import styles from "./Part.module.css";
import { useLiveText } from "./use-live-text.ts";

interface PlainPartProps {
  readonly part: Part;
  /** Stands between the question and the text: what helps to answer it. */
  readonly children: ReactNode;
}

/** A part of one line, in which several people can write at once. What is wrong with it is said once one leaves it. */
export function PlainPart({ part, children }: PlainPartProps) {
  const { refusals } = useTexts();
  const drafting = useDraftingTexts();
  const { room } = useDesk();
  const id = useId();
  const { ref, value, onChange } = useLiveText(room.doc.getText(part));
  const [left, setLeft] = useState(false);
  const { label, hint } = drafting.fields[part];
  const problem = left ? textProblem(tidy(value), part, part !== "title") : null;
  return (
    <div className={styles.part} data-part={part}>
      <div className={styles.head}>
        <label className={styles.label} htmlFor={id}>{label}</label>
        <WhoIsHere field={part} />
      </div>
      <p id={`${id}-hint`} className={styles.hint}>{hint}</p>
      {children}
      {problem && <p id={`${id}-problem`} className={styles.length} data-over="true">{refusals[problem]}</p>}
      <input
        ref={ref}
        id={id}
        className={styles.input}
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
        value={value}
        onChange={onChange}
        onFocus={() => room.at(part)}
        onBlur={() => {
          room.at(null);
          setLeft(true);
        }}
      />
    </div>
  );
}
