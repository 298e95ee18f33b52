import { languages } from "#client/texts/languages.ts";
import { useTongue } from "#client/texts/use-texts.ts";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./LanguageSwitch.module.css";

/** Each language by its own name, in its own language: who seeks it cannot read the other. */
export function LanguageSwitch() {
  const { language, texts, speak } = useTongue();
  return (
    <ul className={styles.switch} aria-label={texts.shell.language}>
      {languages.map(({ code, name, short }) => (
        <li key={code}>
          <button type="button" lang={code} aria-pressed={code === language} title={name} onClick={() => void speak(code)}>
            {short} <VisuallyHidden>{name}</VisuallyHidden>
          </button>
        </li>
      ))}
    </ul>
  );
}
