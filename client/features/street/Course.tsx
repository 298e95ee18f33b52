import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { DataTable } from "#client/ui/DataTable.tsx";
import styles from "./Course.module.css";
import { coursePath } from "./course-path.ts";
import { useStreetTexts } from "#client/texts/own/street.ts";

const Course_initiative = graphql(`
  fragment Course_initiative on Initiative {
    id
    withoutOpinion
    supportCourse { day supporters }
    namedSupporters { name }
    draagvlak { supporters threshold }
  }
`);

/** How support grew: a line by day with the threshold, and the same as a table. */
export function Course({ initiative }: { readonly initiative: FragmentType<typeof Course_initiative> }) {
  const words = useStreetTexts();
  const { number, shortDate, date, list } = useFormat();
  const { supportCourse: days, draagvlak, withoutOpinion, namedSupporters } = usePart(Course_initiative, initiative);
  const [first, last] = [days[0], days.at(-1)];
  if (!draagvlak) return null;
  const { width, height, line, threshold } = coursePath(days, draagvlak.threshold);
  return (
    <Card heading={words.course}>
      <div className={styles.card}>
        {first && last && last.supporters > 0 ? (
          <>
            <svg className={styles.course} viewBox={`0 0 ${width} ${height + 20}`} role="img" aria-label={words.courseLabel(date(first.day), date(last.day), last.supporters)}>
              <path d={`M0 ${height}H${width}`} className={styles.ground} />
              <path d={`M0 ${threshold}H${width}`} className={styles.threshold} />
              <text x="2" y={threshold - 4} className={styles.label}>{number(draagvlak.threshold)}</text>
              <path d={`${line}V${height}H0Z`} className={styles.area} />
              <path d={line} className={styles.line} />
              <text x="0" y={height + 16} className={styles.label}>{shortDate(first.day)}</text>
              <text x={width} y={height + 16} className={styles.label} data-end="true">{shortDate(last.day)}</text>
            </svg>
            <p className={styles.soft}>{words.courseWhy}</p>
            <details>
              <summary>{words.courseTable}</summary>
              <DataTable caption={words.course} rows={days} rowId={({ day }) => day} columns={[{ id: "day", heading: words.day, cell: ({ day }) => date(day) }, { id: "supporters", heading: words.supporters, numeric: true, cell: ({ supporters }) => number(supporters) }]} />
            </details>
          </>
        ) : <p>{words.courseNone}</p>}
        {withoutOpinion !== null && withoutOpinion > 0 && <p>{words.withoutOpinion(withoutOpinion)}</p>}
        {namedSupporters.length > 0 && <p>{words.named(list(namedSupporters.map(({ name }) => name)))}</p>}
      </div>
    </Card>
  );
}
