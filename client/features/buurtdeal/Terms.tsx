import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { type Duty, nextDue } from "#shared/buurtdeals/duties.ts";
import { localDay } from "#shared/calendar/local-time.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useInBrowser } from "#client/lib/use-in-browser.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { DealForm } from "./DealForm.tsx";
import { DealTerms } from "./DealTerms.tsx";
import { Deal_initiative } from "./deal-fragments.ts";
import styles from "./Deal.module.css";

/** What was agreed on, whether it holds, and the form to change it. */
export function Terms({ initiative: masked }: { readonly initiative: FragmentType<typeof Deal_initiative> }) {
  const words = useDealTexts();
  const { date } = useFormat();
  const { id, buurtdeal, viewerCanDraftBuurtdeal, ...plan } = usePart(Deal_initiative, masked);
  const [writing, setWriting] = useState(false);
  const write = buurtdeal ? words.write.again : words.write.title;
  const newest = buurtdeal?.versions[0];
  return (
    <Card heading={words.terms}>
      <div className={styles.stack}>
        {buurtdeal ? (
          <>
            {newest && <p className={styles.soft}>{words.version(buurtdeal.version, date(newest.draftedAt))}</p>}
            <p className={buurtdeal.complete ? styles.holds : undefined}>{buurtdeal.complete ? words.holds : buurtdeal.inForce ? words.changed(buurtdeal.inForce) : words.waitsForAll}</p>
            <DealTerms {...buurtdeal} />
            {buurtdeal.duties.length > 0 && <Duties duties={buurtdeal.duties} />}
            <Versions id={id} versions={buurtdeal.versions} />
          </>
        ) : <EmptyState text={words.none} />}
        {viewerCanDraftBuurtdeal.allowed && (writing
          ? <DealForm id={id} start={{ initiatorsDo: buurtdeal?.initiatorsDo ?? `${plan.ownEffort}\n\n${plan.upkeep}`.trim(), municipalityDoes: buurtdeal?.municipalityDoes ?? "", upkeepUntil: buurtdeal?.upkeepUntil ?? "", duties: buurtdeal?.duties ?? [] }} onEnd={() => setWriting(false)} />
          : <div><Button look={buurtdeal ? "quiet" : "strong"} onClick={() => setWriting(true)}>{write}</Button></div>)}
      </div>
    </Card>
  );
}

function Duties({ duties }: { readonly duties: readonly Duty[] }) {
  const words = useDealTexts();
  const { date } = useFormat();
  const here = useInBrowser();
  const times = ({ firstOn, everyMonths, untilOn }: Duty) => firstOn && [everyMonths ? words.every(everyMonths, date(firstOn)) : words.once(date(firstOn)), untilOn && words.until(date(untilOn))].filter(Boolean).join(" ");
  const next = (duty: Duty) => (here && duty.everyMonths ? nextDue(duty, localDay(new Date())) : null);
  return (
    <section>
      <h3>{words.duties}</h3>
      <ul className={styles.list}>
        {duties.map((duty, index) => (
          <li key={index}>
            <p><b>{words.parties[duty.party]}</b>: {duty.what}</p>
            {duty.firstOn && <p className={styles.soft}>{times(duty)}. {next(duty) && `${words.next(date(String(next(duty))))}.`}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface VersionsProps {
  readonly id: string;
  readonly versions: readonly { readonly number: number; readonly draftedAt: string; readonly signedAt: string | null }[];
}

function Versions({ id, versions }: VersionsProps) {
  const words = useDealTexts();
  const { date } = useFormat();
  return (
    <section>
      <h3>{words.versions}</h3>
      <ul className={styles.list}>
        {versions.map(({ number, draftedAt, signedAt }) => (
          <li key={number}>
            <p className={styles.row}>
              <span>{words.version(number, date(draftedAt))} <span className={styles.soft}>({signedAt ? words.signedOn(date(signedAt)) : words.notSigned})</span></span>
              <a href={paths.dealPaper(id, number)}>{words.paper(number)}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
