import { localDay } from "#shared/calendar/local-time.ts";
import { addMonths, monthOf } from "#shared/calendar/month-grid.ts";
import { paths } from "#client/lib/paths.ts";
import { useFeedTexts } from "#client/texts/own/feeds.ts";
import { useFormat, useTongue } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Copied } from "./Copied.tsx";
import styles from "./Feeds.module.css";
import type { AgendaOf } from "./PhoneCalendar.tsx";
import { useWholeAddress } from "./use-whole-address.ts";

interface TakeAlongProps {
  readonly of: AgendaOf;
  readonly withPaper: boolean;
  /** Whose agenda it is, for who hears the frame. */
  readonly name: string;
}

/** For those who make a paper, a website or read the news their own way. */
export function TakeAlong({ of, withPaper, name }: TakeAlongProps) {
  const texts = useFeedTexts();
  const { month } = useFormat();
  const { language } = useTongue();
  const told = { ...of, taal: language === "nl" ? undefined : language };
  const now = monthOf(localDay(new Date()));
  const months = [0, 1].map((ahead) => monthOf(addMonths(`${now}-01`, ahead)));
  const frame = useWholeAddress(paths.feed("embed/agenda", told));
  const title = name.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
  return (
    <Card heading={texts.more}>
      <div className={styles.stack}>
        {withPaper && (
          <>
            <h3>{texts.paper}</h3>
            <p className={styles.soft}>{texts.paperHint}</p>
            <div className={styles.links}>{months.map((each) => <a key={each} href={paths.monthPaper(of.wijk ?? "alle", each, language)}>{texts.paperOf(month(`${each}-15T12:00:00Z`))}</a>)}</div>
          </>
        )}
        <h3>{texts.embed}</h3>
        <p className={styles.soft}>{texts.embedHint}</p>
        <Copied called={texts.embedCode} text={`<iframe src="${frame.replaceAll("&", "&amp;")}" title="${title}" width="400" height="600" loading="lazy" style="border:0;max-width:100%"></iframe>`} />
        <h3>{texts.news}</h3>
        <p className={styles.soft}>{texts.newsHint}</p>
        <div className={styles.line}><a href={paths.feed("agenda.atom", told)}>Atom</a><a href={paths.feed("agenda.rss", told)}>RSS</a></div>
      </div>
    </Card>
  );
}
