import { isDay } from "#shared/calendar/local-time.ts";
import { type Relation, type Scope, type Sql, one } from "../../platform/view/view.ts";
import { potSums } from "./band-sums.ts";
import { townThenView, townView, wijkthermometerThenView, wijkthermometerView } from "./wijkthermometer.view.ts";

const kept = ["allotted", "asked", "reserved", "committed", "paid", "overrun"].map((band) => `sum(${band}_cents)::bigint as ${band}_cents`).join(", ");
const town = `select pot || '::' || year as id, pot, null::text as wijk_id, year, min(source) as source, max(closed_at) as closed_at`;
/** All pots of a kind together, a year a row, in the form of a pot. */
const townPots = `(${town}, ${kept} from pots group by pot, year)`;

/** A day that is none is no day at all: nothing was booked before it. */
function dayOrNone(value: unknown): string | null {
  return typeof value === "string" && isDay(value) ? value : null;
}
const dayAsked = (scope: Scope) => scope.argAs("day", "date", dayOrNone);
const endOf = (day: Sql) => `((${day} + 1)::timestamp at time zone 'Europe/Amsterdam')`;
const potAsked = (scope: Scope) => scope.arg("pot", "text") ?? "'WIJKBUDGET'";
const yearAsked = (scope: Scope) => scope.arg("year", "int") ?? `extract(year from ${dayAsked(scope) ?? `${scope.now} at time zone 'Europe/Amsterdam'`})::int`;

/** The pots as they were at the end of a day: from their bookings, by an index. */
function potsThen(day: Sql, wijk: Sql | null, scope: Scope): Sql {
  const some = [`p.pot = ${potAsked(scope)}`, `p.year = ${yearAsked(scope)}`, wijk && `p.wijk_id = ${wijk}`].filter(Boolean).join(" and ");
  const one = `select p.id, p.pot, p.wijk_id, p.year, p.source, p.closed_at, 0::bigint as overrun_cents, ${day} as day, ${endOf(day)} as until_at, s.* from pots p
    cross join lateral (select ${potSums("b")} from bookings b where b.pot_id = p.id and b.booked_at < ${endOf(day)}) s where ${some} and ${day} is not null`;
  return wijk ? `(${one})` : `(${town}, day, until_at, ${kept} from (${one}) each group by pot, year, day, until_at)`;
}

/** The thermometer of the wijk that `wijk` gives as SQL, of the town without: now, or at the end of the day in `day`. */
export function thermometerOf(wijk: (parent: Sql, scope: Scope) => Sql | null): Relation {
  const isOfWijk = (scope: Scope) => wijk("", scope) !== null;
  return one({
    view: (scope) => (dayAsked(scope) ? (isOfWijk(scope) ? wijkthermometerThenView : townThenView) : isOfWijk(scope) ? wijkthermometerView : townView),
    from: (row, parent, scope) => {
      const day = dayAsked(scope);
      if (day) return `${potsThen(day, wijk(parent, scope), scope)} ${row}`;
      return isOfWijk(scope) ? `pots ${row}` : `${townPots} ${row}`;
    },
    where: (row, parent, scope) => {
      if (dayAsked(scope)) return [];
      const own = wijk(parent, scope);
      return [own && `${row}.wijk_id = ${own}`, `${row}.pot = ${potAsked(scope)}`, `${row}.year = ${yearAsked(scope)}`];
    },
  });
}
