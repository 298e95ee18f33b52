import { useId, useState, type ReactNode } from "react";
import type { AskablePart } from "#shared/subsidies/application.ts";
import type { Demand } from "#shared/subsidies/rules.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { Button } from "#client/ui/Button.tsx";
import styles from "./Application.module.css";

interface PartItemProps {
  readonly part: AskablePart;
  readonly missing: readonly Demand[];
  /** What stands there now, in words. */
  readonly told: ReactNode;
  /** With what to close it; absent for who cannot change it. */
  readonly form?: ((close: () => void) => ReactNode) | undefined;
  /** Not of the drafting of it: the state of a part that was handed in says nothing new. */
  readonly settled: boolean;
}

/** One step of the list: what it is, whether it is ready or what is still needed, and its form in place. */
export function PartItem({ part, missing, told, form, settled }: PartItemProps) {
  const words = useApplicationTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const ready = missing.length === 0;
  return (
    <li className={styles.step} data-ready={ready}>
      <div className={styles.head}>
        <div>
          <h3 id={id}>{words.parts[part].title}</h3>
          <p className={styles.soft}>{words.parts[part].why}</p>
          {!settled && <p className={styles.mark} data-ready={ready}>{ready ? `✓ ${words.done}` : words.still(missing.map((demand) => words.demands[demand]).join("; "))}</p>}
        </div>
        {form && !open && <Button look={ready ? "plain" : "quiet"} expanded={false} describedBy={id} onClick={() => setOpen(true)}>{ready ? words.change : words.open}</Button>}
      </div>
      {open && form ? form(() => setOpen(false)) : told}
    </li>
  );
}
