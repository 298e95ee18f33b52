// The agenda as it stands on websites of the wijk: a small page, without scripts or cookies.
import { createHash } from "node:crypto";
import type { CalendarRow } from "./calendar-row.ts";
import type { Told } from "./ics.ts";
import { feedWords } from "./words.ts";

const mostShown = 12;
const style = `*{box-sizing:border-box}body{margin:0;padding:.75rem;font:1rem/1.45 system-ui,sans-serif;color:#17262a;background:#fff}h1{margin:0 0 .5rem;font-size:1.125rem}ol{list-style:none;margin:0;padding:0}
li+li{border-top:1px solid #ddd5c4}li a{display:block;padding:.625rem 0;color:inherit;text-decoration:none;min-height:2.75rem}time{display:block;color:#4a5a5e;font-size:.9375rem}strong{display:block;color:#0f4f52;text-decoration:underline}
li.off strong{text-decoration:line-through}.more{display:inline-block;padding:.625rem 0;color:#0f4f52}a:focus-visible{outline:3px solid #0f4f52;outline-offset:2px}
@media (prefers-color-scheme:dark){body{background:#10201f;color:#eef2ee}time{color:#b9c6c3}strong,.more{color:#8fd0cc}li+li{border-color:#33484a}a:focus-visible{outline-color:#8fd0cc}}`;

/** What the page may load and who may put it in a frame: nothing but its own style, and everybody. */
export const agendaEmbedPolicy = `default-src 'none';style-src 'sha256-${createHash("sha256").update(style).digest("base64")}';base-uri 'none';form-action 'none';frame-ancestors *`;

/** The first dozen that are not over yet; `more` is where the rest stands. */
export function agendaEmbed(rows: readonly CalendarRow[], { name, language, address }: Told, more: string, now: Date): string {
  const words = feedWords[language];
  const format = new Intl.DateTimeFormat(language, { weekday: "short", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" });
  const items = rows.filter(({ endsAt }) => endsAt > now).slice(0, mostShown).map(
    ({ id, state, title, place, startsAt }) =>
      `<li${state === "CANCELLED" ? ' class="off"' : ""}><a href="${escaped(`${address}/activiteit/${id}`)}" target="_blank" rel="noopener"><time datetime="${startsAt.toISOString()}">${escaped(format.format(startsAt))}</time>`
      + `<strong>${escaped(title)}</strong>${state === "CANCELLED" ? `${words.cancelled} · ` : ""}${escaped(place)}</a></li>`,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(name)}</title><style>${style}</style></head>`
    + `<body><h1>${escaped(name)}</h1>${items.length ? `<ol>${items.join("")}</ol>` : `<p>${words.none}</p>`}<a class="more" href="${escaped(more)}" target="_blank" rel="noopener">${words.more}</a></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
