import { type Condition, conditionsOf, type DraagvlakRule, type DraagvlakState } from "#shared/initiatives/draagvlak.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import type { Texts } from "#client/texts/catalogue.ts";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./Conditions.module.css";

interface ConditionsProps {
  readonly draagvlak: DraagvlakRule & DraagvlakState & { readonly source?: string | null; readonly largestBuurtPercent?: number | null };
}

/** Each condition of the rule, whether it is met, and what is still missing. */
export function Conditions({ draagvlak }: ConditionsProps) {
  const { draagvlak: words } = useTexts();
  return (
    <section className={styles.conditions} aria-label={words.conditions.heading}>
      <h3>{words.conditions.heading}</h3>
      <ul>
        {conditionsOf(draagvlak, draagvlak).map((condition) => (
          <li key={condition.kind} data-met={condition.met}>
            <span className={styles.mark} aria-hidden="true">{condition.met ? "✓" : "·"}</span>
            <span>{textOf(condition, draagvlak, words)} <VisuallyHidden>{condition.met ? words.conditions.met : words.conditions.notMet}</VisuallyHidden></span>
          </li>
        ))}
      </ul>
      {draagvlak.source && <p>{words.conditions.source(draagvlak.source)}</p>}
    </section>
  );
}

function textOf({ kind, needed, missing }: Condition, { counted, buurtenReached, organisations, largestBuurtPercent }: ConditionsProps["draagvlak"], { conditions }: Texts["draagvlak"]): string {
  switch (kind) {
    case "SUPPORTERS":
      return conditions.supporters(needed, counted, missing ?? 0);
    case "BUURTEN":
      return conditions.buurten(needed, buurtenReached, missing ?? 0);
    case "BUURT_SHARE":
      return conditions.buurtShare(needed, largestBuurtPercent ?? null);
    case "STREET_SHARE":
      return conditions.streetShare(needed);
    case "ORGANISATIONS":
      return conditions.organisations(needed, organisations, missing ?? 0);
  }
}
