import type { EntryFault } from "#client/gql/enums.ts";
import { useFeedTexts } from "#client/texts/own/feeds.ts";
import styles from "./Feeds.module.css";
import { saidMoment } from "./said-moment.ts";

/** What of a calendar is not on the agenda, and why; the rest is. */
export function Unfit({ entries }: { readonly entries: readonly { readonly title: string; readonly when: string; readonly fault: EntryFault }[] }) {
  const texts = useFeedTexts();
  if (!entries.length) return null;
  return (
    <div className={styles.how}>
      <details open={entries.length < 6}>
        <summary>{texts.unfit(entries.length)}</summary>
        <ul className={styles.unfit}>
          {entries.map(({ title, when, fault }, index) => <li key={index}><span><b>{title || texts.untitled}</b> <small>{saidMoment(when)}</small></span>{texts.entryFault[fault]}</li>)}
        </ul>
      </details>
    </div>
  );
}
