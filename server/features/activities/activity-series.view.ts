import { type View, columns, list, orderBy } from "../../platform/view/view.ts";

const occasionView: View = { type: "Occasion", fields: { ...columns("id", "startsAt"), cancelled: (row) => `${row}.state = 'CANCELLED'` } };

export const activitySeriesView: View = {
  type: "ActivitySeries",
  fields: {
    ...columns("id", "rule", "startsLocal", "notOnHolidays", "notInSchoolHolidays", "exceptDays", "extraStarts", "sequence", "endedAt"),
    coming: list({
      view: () => occasionView,
      from: (row) => `activities ${row}`,
      where: (row, series, scope) => [`${row}.series_id = ${series}.id`, `${row}.ends_at > ${scope.now}`, `${row}.state <> 'DROPPED'`],
      order: orderBy("asc", ["starts_at", "timestamptz"], ["id", "uuid"]),
      most: 12,
    }),
  },
};
