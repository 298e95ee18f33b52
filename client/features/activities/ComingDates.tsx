import { useQuery } from "@apollo/client/react";
import { instantOfLocal, localDay } from "#shared/calendar/local-time.ts";
import { graphql } from "#client/gql/gql.ts";
import { useSettled } from "#client/lib/use-settled.ts";
import { usePostingTexts } from "#client/texts/own/posting.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./ActivityForm.module.css";
import { daysWithout, type RepeatDraft, ruleOf } from "./repeat.ts";

const ComingDatesQuery = graphql(`
  query ComingDates($recurrence: RecurrencePreviewInput!) {
    recurrencePreview(recurrence: $recurrence) { starts count }
  }
`);

interface ComingDatesProps {
  readonly starts: string;
  readonly repeat: RepeatDraft;
  readonly onSkip: (day: string) => void;
}

/** The dates that come of it, asked of the server, which makes them. Each can be left out at once. */
export function ComingDates({ starts, repeat, onSkip }: ComingDatesProps) {
  const texts = usePostingTexts();
  const { weekday, time } = useFormat();
  const rule = ruleOf(repeat, starts.slice(0, 10));
  const startsAt = instantOfLocal(starts) ?? instantOfLocal(`${starts.slice(0, 10)}T12:00`);
  const asked = useSettled(JSON.stringify({ startsAt, rule, notOnHolidays: repeat.notOnHolidays, notInSchoolHolidays: repeat.notInSchoolHolidays, exceptDays: daysWithout(repeat.without), extraStarts: repeat.extra }), 300);
  const { data, previousData } = useQuery(ComingDatesQuery, { variables: { recurrence: JSON.parse(asked) }, skip: !rule || !startsAt });
  const found = (data ?? previousData)?.recurrencePreview;
  if (!found || !rule) return null;
  return (
    <section className={styles.dates}>
      <p role="status">{texts.dates(found.count)}</p>
      <ol>
        {found.starts.map((each) => (
          <li key={each}>
            <span>{weekday(each)}, {time(each)}</span>
            <Button look="plain" onClick={() => onSkip(localDay(new Date(each)))}>{texts.skip}<VisuallyHidden> {weekday(each)}</VisuallyHidden></Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
