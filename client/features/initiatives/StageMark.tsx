import { path, type Stage } from "#shared/initiatives/lifecycle.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import styles from "./StageMark.module.css";

/** How far an initiative is: its stage in words, and a row of steps behind it. */
export function StageMark({ stage, since }: { readonly stage: Stage; readonly since?: string }) {
  const { words } = useTexts();
  // What was turned down or withdrawn left the road; it is not somewhere along it.
  const reached = (path as readonly Stage[]).indexOf(stage);
  return (
    <p className={styles.mark} data-off={reached < 0} data-end={stage === "GEREALISEERD" || stage === "VERANTWOORD"}>
      {reached >= 0 && <span className={styles.steps} aria-hidden="true">{path.map((each, index) => <i key={each} data-done={index <= reached} />)}</span>}
      <b>{words.stage[stage]}</b>
      {since && <small>{since}</small>}
    </p>
  );
}
