import type { FragmentType } from "@apollo/client/masking";
import type { ResultOf } from "@graphql-typed-document-node/core";
import { useState } from "react";
import { Link } from "react-router";
import { paths } from "#client/lib/paths.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import { BuurtSpread } from "./BuurtSpread.tsx";
import { Conditions } from "./Conditions.tsx";
import { DraagvlakCard_initiative } from "./draagvlak-fragments.ts";
import styles from "./DraagvlakCard.module.css";
import { Gauge } from "./Gauge.tsx";
import { stillNeededText } from "./still-needed-text.ts";
import { SupportAct } from "./SupportAct.tsx";
import { Term } from "./Term.tsx";
import { useCalm } from "./use-calm.ts";

interface DraagvlakCardProps {
  readonly initiative: FragmentType<typeof DraagvlakCard_initiative>;
  /** Leads on to all there is to see about it; not from there. */
  readonly more?: boolean;
}
type Round = NonNullable<ResultOf<typeof DraagvlakCard_initiative>["draagvlak"]>;

/** Support for an initiative: how much, from where, what is still missing, and the button. Nothing before draagvlak was asked. */
export function DraagvlakCard({ initiative: masked, more = true }: DraagvlakCardProps) {
  const { draagvlak: words } = useTexts();
  const initiative = usePart(DraagvlakCard_initiative, masked);
  const { draagvlak, stage, wijk } = initiative;
  if (!draagvlak) return null;
  const gathering = stage === "DRAAGVLAK";
  return (
    <Card heading={words.heading} aside={more && <Link to={paths.support(initiative.id)}>{words.more}</Link>}>
      <div className={styles.frame}>
        <div className={styles.card}>
          <div className={styles.gauge}><Gauge {...draagvlak} /></div>
          <div className={styles.words}>
            {gathering ? (
              <>
                <p className={styles.needed} data-reached={draagvlak.reached}>{stillNeededText(draagvlak, words)}</p>
                <Term {...draagvlak} />
                <Beside {...draagvlak} wijk={wijk.name} />
                <SupportAct initiative={initiative} />
              </>
            ) : (
              <>
                <p className={styles.needed}>{words.wasReached(draagvlak.supporters, draagvlak.buurtenReached)}</p>
                <Proven {...draagvlak} wijk={wijk.name} />
                <p className={styles.soft}>{words.closed}</p>
              </>
            )}
          </div>
          <div className={styles.spread}>
            {gathering ? <><Conditions draagvlak={draagvlak} /><BuurtSpread {...draagvlak} /></> : <details><summary>{words.spread}</summary><BuurtSpread {...draagvlak} /></details>}
          </div>
        </div>
      </div>
      <SpokenCount supporters={draagvlak.supporters} />
    </Card>
  );
}

/** Who counts, and who is shown beside them: who has yet to say whether the changed plan is theirs too, and whose grade is too low. */
function Beside({ wijk, ...round }: Round & { readonly wijk: string }) {
  const { draagvlak } = useTexts();
  const { list } = useFormat();
  const { supporters, confirmed, counted, lowestGrade, scale, buurten } = round;
  return (
    <>
      {supporters > confirmed && <p>{draagvlak.unconfirmed(supporters - confirmed)}</p>}
      <p className={styles.soft}>
        {scale === "STAD" ? draagvlak.forWhom.STAD : draagvlak.forWhom[scale](scale === "WIJK" ? wijk : list(buurten.map(({ buurt }) => buurt.name)))} {draagvlak.lowest[lowestGrade]} {confirmed > counted && draagvlak.beside(supporters, counted)}
      </p>
      <Proven {...round} wijk={wijk} />
    </>
  );
}

/** How sure it is that they live here; nothing where the few on one side could be known. */
function Proven({ supporters, proven, wijk }: Pick<Round, "supporters" | "proven"> & { readonly wijk: string }) {
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
