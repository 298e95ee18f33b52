// The gauge as it stands on websites of the wijk: a picture and a small page, without scripts, cookies or anybody's name.
import { createHash } from "node:crypto";

/** What everybody may know of a plan's support. */
export interface PublicGauge {
  readonly id: string;
  readonly title: string;
  readonly wijk: string;
  readonly counted: number;
  readonly threshold: number;
  readonly reached: boolean;
  readonly open: boolean;
}

const words = {
  nl: {
    count: (count: number, needed: number) => `${count === 1 ? "1 buur" : `${count} buren`} · ${needed} nodig`, enough: "Er is genoeg steun!", open: "Steun gezocht", closed: "Steun geven kan niet meer", read: "Lees het plan",
    whole: (gauge: PublicGauge) => `Steun van buren in ${gauge.wijk}: ${gauge.counted}. Nodig: ${gauge.threshold}.`,
  },
  en: {
    count: (count: number, needed: number) => `${count === 1 ? "1 neighbour" : `${count} neighbours`} · ${needed} needed`, enough: "There is enough support!", open: "Support wanted", closed: "Support can no longer be given", read: "Read the plan",
    whole: (gauge: PublicGauge) => `Support of neighbours in ${gauge.wijk}: ${gauge.counted}. Needed: ${gauge.threshold}.`,
  },
  uk: {
    count: (count: number, needed: number) => `Сусідів: ${count} · потрібно ${needed}`, enough: "Підтримки достатньо!", open: "Шукаємо підтримки", closed: "Підтримати вже не можна", read: "Прочитати план",
    whole: (gauge: PublicGauge) => `План у ${gauge.wijk} підтримали: ${gauge.counted}. Потрібно: ${gauge.threshold}.`,
  },
} as const;
export type EmbedLanguage = keyof typeof words;

export const isEmbedLanguage = (text: string): text is EmbedLanguage => Object.hasOwn(words, text);

const arc = "M24 96a72 72 0 0 1 144 0";
const arcLength = Math.PI * 72;
const colours = { paper: "#ffffff", ink: "#17262a", soft: "#4a5a5e", track: "#f0e3f3", heath: "#7b3f8c", good: "#1f7a4d", line: "#ddd5c4" };
const font = `font-family="system-ui, sans-serif"`;

/** An arc that is full when there are enough, 320 by 130, with its words in the picture and once more for who does not see it. */
export function embedPicture(gauge: PublicGauge, language: EmbedLanguage): string {
  const say = words[language];
  const share = gauge.threshold > 0 ? Math.min(1, gauge.counted / gauge.threshold) : 1;
  const state = gauge.reached ? say.enough : gauge.open ? say.open : say.closed;
  const line = (y: number, size: number, colour: string, text: string, weight = 400) => `<text x="184" y="${y}" ${font} font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(text)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 130" width="400" height="130" role="img" aria-label="${escaped(`${gauge.title}. ${say.whole(gauge)}`)}">`
    + `<rect x="0.5" y="0.5" width="399" height="129" rx="8" fill="${colours.paper}" stroke="${colours.line}"/>`
    + `<path d="${arc}" fill="none" stroke="${colours.track}" stroke-width="16" stroke-linecap="round"/>`
    + (gauge.counted ? `<path d="${arc}" fill="none" stroke="${gauge.reached ? colours.good : colours.heath}" stroke-width="16" stroke-linecap="round" stroke-dasharray="${(share * arcLength).toFixed(1)} 999"/>` : "")
    + `<text x="96" y="92" text-anchor="middle" ${font} font-size="36" font-weight="700" fill="${colours.ink}">${gauge.counted}</text>`
    + inLines(gauge.title).map((text, index) => line(34 + index * 20, 16, colours.ink, text, 700)).join("")
    + line(90, 14, colours.ink, say.count(gauge.counted, gauge.threshold)) + line(110, 14, gauge.reached ? colours.good : colours.soft, state, 600) + "</svg>";
}

const style = "body{margin:0;font-family:system-ui,sans-serif}a{display:block;color:#0f4f52;text-decoration:none}svg{display:block;max-width:100%;height:auto}span{display:block;padding:.5rem;text-decoration:underline}a:focus-visible{outline:3px solid #0f4f52}";

/** What the page may load and who may put it in a frame: nothing but its own style, and everybody. */
export const embedPolicy = `default-src 'none';style-src 'sha256-${createHash("sha256").update(style).digest("base64")}';base-uri 'none';form-action 'none';frame-ancestors *`;

/** The picture as a link to the plan at `address`. */
export function embedPage(gauge: PublicGauge, language: EmbedLanguage, address: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escaped(gauge.title)}</title><style>${style}</style></head>`
    + `<body><a href="${escaped(address)}" target="_blank" rel="noopener">${embedPicture(gauge, language)}<span>${words[language].read}</span></a></body></html>`;
}

/** A title on two lines of what fits beside the arc. */
function inLines(title: string): string[] {
  const most = 24;
  const lines = [""];
  for (const word of title.split(/\s+/u)) {
    const last = lines.at(-1) ?? "";
    if (last && `${last} ${word}`.length > most) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  const shown = lines.slice(0, 2).map((line) => (line.length > most + 2 ? `${line.slice(0, most)}…` : line));
  return lines.length > 2 && !shown[1]?.endsWith("…") ? [shown[0] ?? "", `${shown[1]}…`] : shown;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
