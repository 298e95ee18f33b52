import type { ForwardingStepKind } from "#shared/cases/forwarding.ts";
import { useForwardingTexts } from "#client/texts/own/forwarding.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import styles from "./Forwarding.module.css";

interface ForwardingStepsProps {
  readonly steps: readonly { readonly step: ForwardingStepKind; readonly part: string; readonly at: string | null }[];
}

/** What is done at the other side, one by one. */
export function ForwardingSteps({ steps }: ForwardingStepsProps) {
  const texts = useForwardingTexts();
  const { dateTime } = useFormat();
  const partOf = (part: string) => texts.parts[part as keyof typeof texts.parts] ?? texts.completion(part.replace("completion-", ""));
  const done = steps.filter(({ at }) => at).length;
  return (
    <details className={styles.steps}>
      <summary>{texts.steps(done, steps.length)}</summary>
      <ol>
        {steps.map(({ step, part, at }) => (
          <li key={`${step} ${part}`} data-done={at !== null}><span>{texts.step[step]} ({partOf(part)})</span> <span className={styles.soft}>{at ? texts.stepDone(dateTime(at)) : texts.stepWaits}</span></li>
        ))}
      </ol>
    </details>
  );
}
