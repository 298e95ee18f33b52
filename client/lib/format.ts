import { timeZone } from "#shared/calendar/local-time.ts";

export interface Format {
  /** Whole euros where the cents are zero, with them where they are not. */
  readonly euro: (cents: number) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** 22 november 2026 */
  readonly date: (instant: string | Date) => string;
  /** zondag 22 november */
  readonly weekday: (instant: string | Date) => string;
  /** 22 nov */
  readonly shortDate: (instant: string | Date) => string;
  /** 19:30 */
  readonly time: (instant: string | Date) => string;
  /** 22 november 2026 om 19:30 */
  readonly dateTime: (instant: string | Date) => string;
  /** november 2026 */
  readonly month: (instant: string | Date) => string;
  /** nov */
  readonly shortMonth: (instant: string | Date) => string;
  /** 22 */
  readonly day: (instant: string | Date) => string;
  /** maandag, dinsdag … */
  readonly weekdays: (width: "long" | "short") => readonly string[];
  /** "groen, spelen en veilig" */
  readonly list: (items: readonly string[]) => string;
  /** "over 3 weken", "gisteren": from `now`, in the largest unit that fits. */
  readonly relative: (instant: string | Date, now?: Date) => string;
}

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 365 * 86_400_000], ["month", 30 * 86_400_000], ["week", 7 * 86_400_000], ["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000],
];

/** Writes values as a locale does; time is always the time in the municipality, wherever the reader is. */
export function formatter(locale: string): Format {
  const at = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, ...options });
    // Ukrainian puts an abbreviated "year" behind the number; before a full stop that would stand twice.
    return (instant: string | Date) => format.format(new Date(instant)).replace(/\sр\./u, "");
  };
  const whole = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol" });
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(locale);
  const relatives = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return {
    euro: (cents) => (cents % 100 === 0 ? whole : exact).format(cents / 100),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    date: at({ day: "numeric", month: "long", year: "numeric" }),
    weekday: at({ weekday: "long", day: "numeric", month: "long" }),
    shortDate: at({ day: "numeric", month: "short" }),
    time: at({ hour: "2-digit", minute: "2-digit" }),
    dateTime: at({ day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" }),
    month: at({ month: "long", year: "numeric" }),
    shortMonth: at({ month: "short" }),
    day: at({ day: "numeric" }),
    weekdays: (width) => {
      const format = new Intl.DateTimeFormat(locale, { weekday: width, timeZone: "UTC" });
      // 1 January 2024 was a Monday.
      return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)));
    },
    list: (items) => lists.format(items),
    relative: (instant, now = new Date()) => {
      const away = new Date(instant).getTime() - now.getTime();
      const [unit, length] = units.find(([, size]) => Math.abs(away) >= size) ?? [];
      if (!unit || !length) return relatives.format(0, "second");
      return relatives.format(Math.trunc(away / length), unit);
    },
  };
}
