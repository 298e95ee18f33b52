import type { FragmentType } from "@apollo/client/masking";
import { usePart } from "#client/lib/fragment.ts";
import { useResidenceTexts } from "#client/texts/own/residence.ts";
import { Card } from "#client/ui/Card.tsx";
import { ResidenceDesk_desk } from "./desk-fragments.ts";
import { Letters } from "./Letters.tsx";
import styles from "./Residence.module.css";
import { Visitors } from "./Visitors.tsx";

/** Where an official proves who lives in a wijk. */
export function ResidenceDesk({ desk: masked }: { readonly desk: FragmentType<typeof ResidenceDesk_desk> }) {
  const residence = useResidenceTexts();
  const desk = usePart(ResidenceDesk_desk, masked);
  return (
    <Card heading={residence.lettersIn(desk.wijk.name)}>
      <div className={styles.card}>
        <Letters desk={desk} />
        {desk.viewerProvesHere && <Visitors buurten={desk.wijk.buurten} />}
      </div>
    </Card>
  );
}
