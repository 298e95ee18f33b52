import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { Link } from "react-router";
import { isProven } from "#shared/members/residence.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useMineTexts } from "#client/texts/own/mine.ts";
import { useResidenceTexts } from "#client/texts/own/residence.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { AddressForm } from "./AddressForm.tsx";
import { DeskCode } from "./DeskCode.tsx";
import { LetterStep } from "./LetterStep.tsx";
import { PaperMark } from "./PaperMark.tsx";
import { DeclareResidence, Residence_viewer } from "./residence-fragments.ts";
import styles from "./Residence.module.css";

/** Where one lives, how sure that is, and the next step up: never more than one at a time. */
export function ResidenceCard({ viewer }: { readonly viewer: FragmentType<typeof Residence_viewer> }) {
  const { words } = useTexts();
  const mine = useMineTexts();
  const residence = useResidenceTexts();
  const { date } = useFormat();
  const { grade, residenceSince, wijk, buurt, letter } = usePart(Residence_viewer, viewer);
  const { run, busy, problem } = useAct(DeclareResidence);
  const [typed, setTyped] = useState({ postcode: "", houseNumber: "" });
  const [saved, setSaved] = useState(false);
  const declare = <AddressForm typed={typed} onType={setTyped} onSend={(address) => void run({ ...address }).then((done) => setSaved(done !== null))} send={mine.saveResidence} hint={mine.postcodeHint} busy={busy} problem={problem} />;
  return (
    <Card heading={mine.residence} aside={wijk && <Chip tone={isProven(grade) ? "good" : "plain"}>{words.residenceGrade[grade]}</Chip>}>
      <div className={styles.card}>
        <p>{wijk && buurt ? <>{mine.residenceKnown(wijk.name, buurt.name)} <Link to={paths.wijk(wijk.id)}>{mine.toWijk(wijk.name)}</Link></> : mine.residenceUnknown}</p>
        {saved && !problem && <Notice kind="status">{mine.residenceSaved}</Notice>}
        {!wijk && declare}
        {wijk && !isProven(grade) && (
          <div className={styles.step}>
            <h3>{residence.prove}</h3>
            <p>{residence.proveWhy}</p>
            <LetterStep letter={letter} typed={typed} onType={setTyped} />
          </div>
        )}
        {isProven(grade) && residenceSince && <p>{residence.proven(date(residenceSince))}</p>}
        {!isProven(grade) && <DeskCode />}
        {wijk && <PaperMark />}
        {wijk && <details className={styles.more}><summary>{residence.moved}</summary>{declare}</details>}
      </div>
    </Card>
  );
}
