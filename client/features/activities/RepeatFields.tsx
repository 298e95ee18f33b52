import { useState } from "react";
import { instantOfLocal } from "#shared/calendar/local-time.ts";
import { weekdayOf } from "#shared/calendar/month-grid.ts";
import { usePostingTexts } from "#client/texts/own/posting.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { DateField } from "#client/ui/DateField.tsx";
import { DateTimeField } from "#client/ui/DateTimeField.tsx";
import { Select } from "#client/ui/Select.tsx";
import type { ActivityDraft } from "./activity-draft.ts";
import styles from "./ActivityForm.module.css";
import { ChoiceList } from "./ChoiceList.tsx";
import { ComingDates } from "./ComingDates.tsx";
import { type Period, repeats, type RepeatDraft } from "./repeat.ts";

interface RepeatFieldsProps {
  readonly draft: ActivityDraft;
  readonly onChange: (next: Partial<RepeatDraft>) => void;
}

const noon = (day: string) => `${day}T11:00:00Z`;

/** How often something is, in plain words, with the dates that come of it. */
export function RepeatFields({ draft: { starts, repeat }, onChange }: RepeatFieldsProps) {
  const texts = usePostingTexts();
  const { weekdays, date, dateTime } = useFormat();
  const [period, setPeriod] = useState<Period>({ from: "", until: "" });
  const [extra, setExtra] = useState("");
  const firstDay = starts.slice(0, 10);
  const known = instantOfLocal(`${firstDay}T12:00`) !== null;
  const weekly = repeat.how === "WEEKLY" || repeat.how === "BIWEEKLY";
  const days = repeat.days.length || !known ? repeat.days : [weekdayOf(firstDay)];
  const options = [...repeats, ...(repeat.how === "KEPT" ? (["KEPT"] as const) : [])];
  const leaveOut = (next: Period) => onChange({ without: [...repeat.without, next].sort((a, b) => a.from.localeCompare(b.from)) });
  return (
    <>
      <Select label={texts.howOften} value={repeat.how} options={options.map((value) => ({ value, label: texts.repeat[value] }))} onChange={(how) => onChange({ how: how as RepeatDraft["how"] })} required />
      {repeat.how !== "NONE" && (
        <div className={styles.repeat}>
          {weekly && <ChoiceList label={texts.onDays} options={weekdays("long").map((label, day) => ({ value: String(day), label }))} chosen={days.map(String)} onChange={(chosen) => onChange({ days: chosen.map(Number) })} />}
          {repeat.how !== "KEPT" && <DateField label={texts.until} hint={texts.untilHint} value={repeat.until} onChange={(until) => onChange({ until })} />}
          <Checkbox label={texts.notOnHolidays} checked={repeat.notOnHolidays} onChange={(notOnHolidays) => onChange({ notOnHolidays })} />
          <Checkbox label={texts.notInSchoolHolidays} about={texts.notInSchoolHolidaysAbout} checked={repeat.notInSchoolHolidays} onChange={(notInSchoolHolidays) => onChange({ notInSchoolHolidays })} />
          <fieldset className={styles.said}>
            <legend><b>{texts.without}</b></legend>
            <p className={styles.hint}>{texts.withoutHint}</p>
            <ul>
              {repeat.without.map((each) => (
                <li key={each.from}>{texts.period(date(noon(each.from)), date(noon(each.until)))}<Button look="plain" onClick={() => onChange({ without: repeat.without.filter((other) => other !== each) })}>{texts.remove}</Button></li>
              ))}
            </ul>
            <div className={styles.row}>
              <DateField label={texts.from} value={period.from} onChange={(from) => setPeriod({ from, until: period.until || from })} />
              <DateField label={texts.to} value={period.until} onChange={(until) => setPeriod({ ...period, until })} />
              <Button look="quiet" unavailable={!period.from || period.until < period.from} onClick={() => { leaveOut(period); setPeriod({ from: "", until: "" }); }}>{texts.addPeriod}</Button>
            </div>
          </fieldset>
          <div className={styles.said}>
            {repeat.extra.length > 0 && (
              <ul>
                {repeat.extra.map((each) => (
                  <li key={each}>{texts.extraOn(dateTime(instantOfLocal(each) ?? each))}<Button look="plain" onClick={() => onChange({ extra: repeat.extra.filter((other) => other !== each) })}>{texts.removeExtra}</Button></li>
                ))}
              </ul>
            )}
            <DateTimeField label={texts.extra} value={extra} onChange={setExtra} />
            <Button look="quiet" unavailable={instantOfLocal(extra) === null} onClick={() => { onChange({ extra: [...new Set([...repeat.extra, extra])].sort() }); setExtra(""); }}>{texts.addExtra}</Button>
          </div>
          {known && <ComingDates starts={starts} repeat={repeat} onSkip={(day) => leaveOut({ from: day, until: day })} />}
        </div>
      )}
    </>
  );
}
