import { useState } from "react";
import { type NewsletterSectionKind, moveSection, withOthers } from "#shared/newsletters/newsletters.ts";
import { useNewsletterTexts } from "#client/texts/own/newsletters.ts";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./Newsletters.module.css";

interface SectionPickerProps {
  readonly chosen: readonly NewsletterSectionKind[];
  readonly onChange: (chosen: readonly NewsletterSectionKind[]) => void;
}

/** Which parts there are in a newsletter, and in which order; by mouse, touch and keyboard alike. */
export function SectionPicker({ chosen, onChange }: SectionPickerProps) {
  const texts = useNewsletterTexts();
  const [said, setSaid] = useState("");
  const move = (kind: NewsletterSectionKind, by: -1 | 1) => {
    const moved = moveSection(chosen, kind, by);
    onChange(moved);
    setSaid(texts.moved(texts.section[kind], moved.indexOf(kind) + 1));
  };
  const turn = (kind: NewsletterSectionKind, on: boolean) => onChange(on ? [...chosen, kind] : chosen.filter((each) => each !== kind));
  const button = (kind: NewsletterSectionKind, by: -1 | 1) => {
    const stays = moveSection(chosen, kind, by) === chosen;
    const name = (by < 0 ? texts.up : texts.down)(texts.section[kind]);
    return <button type="button" className={styles.move} aria-label={name} aria-disabled={stays || undefined} onClick={() => !stays && move(kind, by)}>{by < 0 ? "↑" : "↓"}</button>;
  };
  return (
    <fieldset className={styles.picker}>
      <legend>{texts.sections}</legend>
      <p className={styles.facts}>{texts.sectionsHint}</p>
      <ol>
        {withOthers(chosen).map((kind) => (
          <li key={kind}>
            <Checkbox label={texts.section[kind]} checked={chosen.includes(kind)} onChange={(on) => turn(kind, on)} />
            {chosen.includes(kind) && <span>{button(kind, -1)}{button(kind, 1)}</span>}
          </li>
        ))}
      </ol>
      <VisuallyHidden><span role="status">{said}</span></VisuallyHidden>
    </fieldset>
  );
}
