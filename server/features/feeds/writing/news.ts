import { Feed } from "feed";
import type { CalendarRow } from "./calendar-row.ts";
import { descriptionOf, type Told } from "./ics.ts";
import { feedWords } from "./words.ts";

export type NewsForm = "rss" | "atom";

const mostNews = 50;

/** What was put on the calendar or changed last, once for a series, for readers of news (RSS 2.0, RFC 4287). `self` is its own address. */
export function newsText(rows: readonly CalendarRow[], form: NewsForm, { name, language, address }: Told, self: string, now: Date): string {
  const words = feedWords[language];
  const day = new Intl.DateTimeFormat(language, { dateStyle: "full", timeStyle: "short", timeZone: "Europe/Amsterdam" });
  const seen = new Set<string>();
  const coming = rows.filter(({ endsAt }) => endsAt > now).filter(({ id, series, detached }) => {
    const key = detached ? id : (series?.id ?? id);
    return !seen.has(key) && seen.add(key);
  });
  const newest = coming.sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime()).slice(0, mostNews);
  const feed = new Feed({
    id: self, title: name, description: words.about, link: `${address}/agenda`, language, generator: "Brink", feedLinks: { [form]: self },
    updated: newest[0]?.changedAt ?? new Date(0),
  });
  for (const row of newest) {
    const link = `${address}/activiteit/${row.id}`;
    const when = day.format(row.startsAt);
    feed.addItem({
      id: link, link, date: row.changedAt, published: row.changedAt, title: escaped(row.state === "CANCELLED" ? `${words.cancelled}: ${row.title}` : row.title), category: [{ name: row.wijk }],
      description: [`${when} · ${row.place}`, ...descriptionOf(row, language).split(/\n+/u)].map((line) => `<p>${escaped(line)}</p>`).join(""),
    });
  }
  return form === "rss" ? feed.rss2() : feed.atom1();
}

/** Readers of both take titles and texts for HTML. */
function escaped(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
