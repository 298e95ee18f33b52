import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { usePart } from "#client/lib/fragment.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import { BuurtSpread } from "./BuurtSpread.tsx";
import { DraagvlakCard_initiative } from "./draagvlak-fragments.ts";
import styles from "./DraagvlakCard.module.css";
import { Gauge } from "./Gauge.tsx";
import { stillNeededText } from "./still-needed-text.ts";
import { SupportAct } from "./SupportAct.tsx";
import { useCalm } from "./use-calm.ts";

/** Support for an initiative: how much, from where, what is still missing, and the button. Nothing before draagvlak was asked. */
export function DraagvlakCard({ initiative: masked }: { readonly initiative: FragmentType<typeof DraagvlakCard_initiative> }) {
  const { draagvlak: words } = useTexts();
  const initiative = usePart(DraagvlakCard_initiative, masked);
  const { draagvlak, stage } = initiative;
  if (!draagvlak) return null;
  const gathering = stage === "DRAAGVLAK";
  return (
    <Card heading={words.heading}>
      <div className={styles.frame}>
        <div className={styles.card}>
          <div className={styles.gauge}><Gauge {...draagvlak} /></div>
          <div className={styles.words}>
            {gathering ? (
              <>
                <p className={styles.needed} data-reached={draagvlak.reached}>{stillNeededText(draagvlak, words)}</p>
                <p>{words.reached(draagvlak.buurtenReached, draagvlak.buurten.length)}</p>
                <Proven {...draagvlak} wijk={initiative.wijk.name} />
                <SupportAct initiative={initiative} />
              </>
            ) : (
              <>
                <p className={styles.needed}>{words.wasReached(draagvlak.supporters, draagvlak.buurtenReached)}</p>
                <Proven {...draagvlak} wijk={initiative.wijk.name} />
                <p className={styles.soft}>{words.closed}</p>
              </>
            )}
          </div>
          <div className={styles.spread}>{gathering ? <BuurtSpread {...draagvlak} /> : <details><summary>{words.spread}</summary><BuurtSpread {...draagvlak} /></details>}</div>
        </div>
      </div>
      <SpokenCount supporters={draagvlak.supporters} />
    </Card>
  );
}

/** How sure it is that they live here; nothing where the few on one side could be known. */
function Proven({ supporters, proven, wijk }: { readonly supporters: number; readonly proven: number | null; readonly wijk: string }) {
  const { draagvlak } = useTexts();
  return proven ? <p className={styles.soft}>{draagvlak.proven(supporters, proven, wijk)}</p> : null;
}

/** On an evening of many votes a screen reader hears the count now and then, not every vote. */
function SpokenCount({ supporters }: { readonly supporters: number }) {
  const { draagvlak } = useTexts();
  const [first] = useState(supporters);
  const calm = useCalm(supporters, 15_000);
  return <div role="status"><VisuallyHidden>{calm === first ? "" : draagvlak.changed(calm)}</VisuallyHidden></div>;
}
