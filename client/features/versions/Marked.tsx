import type { Piece } from "#shared/initiatives/compare.ts";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./Marked.module.css";
import { useVersionWords } from "./words.ts";

interface MarkedProps {
  readonly pieces: readonly Piece[];
  /** Of what was taken away or put in only one is shown where the two texts stand side by side. */
  readonly without?: "added" | "removed";
}

/** A text with its changes: underlined or struck through, and said in words to who does not see it. */
export function Marked({ pieces, without }: MarkedProps) {
  const words = useVersionWords();
  return (
    <p className={styles.text}>
      {pieces.filter(({ change }) => change !== without).map(({ text, change }, index) => {
        if (change === "same") return text;
        const Mark = change === "added" ? "ins" : "del";
        return (
          <Mark key={index}>
            <VisuallyHidden>{` ${words[change]} `}</VisuallyHidden>
            {text.trim() ? text : text.replaceAll("\n", "¶\n")}
            <VisuallyHidden>{` ${words.endOfChange} `}</VisuallyHidden>
          </Mark>
        );
      })}
    </p>
  );
}
