import type { Piece } from "#shared/initiatives/compare.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import styles from "./Marked.module.css";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

interface MarkedProps {
  readonly pieces: readonly Piece[];
  /** Of what was taken away or put in only one is shown where the two texts stand side by side. */
  readonly without?: "added" | "removed";
}

/** A text with its changes: underlined or struck through, and said in words to who does not see it. */
export function Marked({ pieces, without }: MarkedProps) {
  const { change: words } = useTexts().ui;
  return (
    <p className={styles.text}>
      {pieces.filter(({ change }) => change !== without).map(({ text, change }, index) => {
        if (change === "same") return text;
        const Mark = change === "added" ? "ins" : "del";
        return (
          <Mark key={index}>
            <VisuallyHidden>{` ${words[change]} `}</VisuallyHidden>
            {text.trim() ? text : text.replaceAll("\n", "¶\n")}
            <VisuallyHidden>{` ${words.end} `}</VisuallyHidden>
          </Mark>
        );
      })}
    </p>
  );
}
