import type { FragmentType } from "@apollo/client/masking";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { usePart } from "#client/lib/fragment.ts";
import { useQueueTexts } from "#client/texts/own/reports-queue.ts";
import { useReportingTexts } from "#client/texts/own/reporting.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { CaseItem_case } from "./case-fragment.ts";
import { placeOf } from "./place-of.ts";
import styles from "./Queue.module.css";
import { ReportedThing } from "./ReportedThing.tsx";

interface CaseContextProps {
  readonly of: FragmentType<typeof CaseItem_case>;
  readonly children: ReactNode;
}

/** What one needs to decide: what it says, who said what about it, what stands out, and what was said around it. */
export function CaseContext({ of, children }: CaseContextProps) {
  const words = useQueueTexts();
  const reporting = useReportingTexts();
  const { words: common } = useTexts();
  const { subject, reports, signals, thread, history } = usePart(CaseItem_case, of);
  const page = subject && placeOf(subject);
  return (
    <>
      <div className={styles.side}>
        {subject ? <ReportedThing {...subject} whole /> : <p>{words.gone}</p>}
        {page && <Link to={page}>{words.look}</Link>}
        <section aria-label={words.decide}><h3>{words.decide}</h3>{children}</section>
      </div>
      <div className={styles.side}>
        <section>
          <h3>{words.reports}</h3>
          <ul className={styles.lines}>
            {reports.map(({ reason, words: said, ground, byAccount, reportedAt }) => (
              <li key={`${reportedAt}${said}`}><b>{reporting.reason[reason]}</b>{!byAccount && <span className={styles.soft}> ({words.withoutAccount})</span>}{said && <p>{said}</p>}{ground && <p><i>{words.ground}:</i> {ground}</p>}</li>
            ))}
          </ul>
        </section>
        {signals.length > 0 && <section><h3>{words.signals}</h3><ul className={styles.lines}>{signals.map(({ kind, times, word }) => <li key={kind + word}>{words.signal[kind](times, word)}</li>)}</ul></section>}
        {thread.length > 1 && (
          <section>
            <h3>{words.thread}</h3>
            <ul className={styles.lines}>{thread.map(({ id, text, author, reported }) => <li key={id} data-reported={reported}><b>{author?.name ?? common.erasedAccount}</b><p>{text}</p></li>)}</ul>
          </section>
        )}
        {history.length > 0 && <section><h3>{words.history}</h3><ul className={styles.lines}>{history.map(({ number, text }) => <li key={number}>{text}</li>)}</ul></section>}
      </div>
    </>
  );
}
