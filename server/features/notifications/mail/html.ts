// Mail programs know tables and little else: no sheets of styles beyond the colours of the dark, no images, no scripts.
import type { Block, MailItem } from "./blocks.ts";
import type { Letter } from "./mail-of.ts";

const sans = "font-family:Verdana,'DejaVu Sans',Geneva,sans-serif";
const body = `${sans};font-size:17px;line-height:1.55;color:#17262a`;
const small = `${sans};font-size:14px;line-height:1.5;color:#4a5a5e`;
// For programs that turn colours over by themselves as well as for those that ask.
const dark = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){.ground{background:#101a1c!important}.sheet{background:#17252a!important}.ink,.ink a{color:#f1ede3!important}.soft,.soft a{color:#b9c3c3!important}.line{border-color:#2b3d42!important}.set{background:#1d393b!important}.go{background:#79c3c0!important}.go a{color:#082224!important}}
@media (max-width:480px){.inset{padding-left:20px!important;padding-right:20px!important}}`;

export function escaped(words: string): string {
  return words.replace(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
/** Only what leads to a page leads anywhere. */
const address = (href: string) => escaped(/^https?:\/\//u.test(href) ? href : "");
const lines = (words: string) => escaped(words).replace(/\r?\n/gu, "<br>");
const table = (content: string, style = "") => `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"${style && ` style="${style}"`}>${content}</table>`;
const paragraph = (words: string) => `<p class="ink" style="margin:0 0 16px;${body}">${lines(words)}</p>`;

/** The whole document. Everything that comes from outside is escaped. */
export function htmlOf({ locale, siteName, subject, preheader, blocks, footer }: Letter): string {
  const below = [...(footer?.why ? [lines(footer.why)] : []), ...(footer?.links ?? []).map(({ label, href }) => `<a href="${address(href)}" style="color:#4a5a5e">${escaped(label)}</a>`)];
  const parts = [
    `<tr><td class="inset" bgcolor="#0a3638" style="background:#0a3638;padding:18px 32px;border-radius:8px 8px 0 0;${sans};font-size:20px;font-weight:bold;color:#ffffff">${escaped(siteName)}</td></tr>`,
    `<tr><td class="sheet inset" bgcolor="#ffffff" style="background:#ffffff;padding:28px 32px 14px;border-radius:0 0 8px 8px">${blocks.map(blockOf).join("\n")}</td></tr>`,
    ...(below.length ? [`<tr><td class="soft inset" style="padding:18px 32px;${small}">${below.map((line) => `<p style="margin:0 0 8px">${line}</p>`).join("")}</td></tr>`] : []),
  ];
  return `<!doctype html>
<html lang="${locale.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escaped(subject)}</title><style>${dark}</style></head>
<body class="ground" style="margin:0;padding:0;background:#faf7f0">
${preheader ? `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escaped(preheader)}</div>` : ""}
${table(`<tr><td class="ground" align="center" bgcolor="#faf7f0" style="background:#faf7f0;padding:20px 8px">${table(parts.join("\n"), "max-width:600px;text-align:left")}</td></tr>`)}
</body></html>
`;
}

function blockOf(block: Block): string {
  if (block.kind === "heading") return `<h2 class="ink" style="margin:12px 0 12px;${sans};font-size:20px;line-height:1.3;color:#17262a">${lines(block.text)}</h2>`;
  if (block.kind === "quote") return `<blockquote class="ink line" style="margin:0 0 16px;padding:2px 0 2px 16px;border-left:4px solid #e3b44c;${body}">${lines(block.text)}</blockquote>`;
  if (block.kind === "code") return `${paragraph(block.label)}<p class="ink set" style="margin:0 0 16px;padding:12px 16px;background:#e0eeec;border-radius:8px;${sans};font-size:28px;letter-spacing:4px;font-weight:bold;color:#17262a">${escaped(block.code)}</p>`;
  if (block.kind === "button") return `${block.note === undefined ? "" : paragraph(block.note)}<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:4px 0 20px"><tr><td class="go" bgcolor="#0f4f52" style="background:#0f4f52;border-radius:8px"><a href="${address(block.href)}" style="display:inline-block;padding:13px 22px;${sans};font-size:17px;font-weight:bold;color:#ffffff;text-decoration:none">${escaped(block.label)}</a></td></tr></table>`;
  if (block.kind === "facts") return table(block.facts.map(([label, value]) => `<tr><th class="soft" scope="row" align="left" valign="top" style="padding:4px 16px 4px 0;${sans};font-size:17px;line-height:1.55;font-weight:normal;color:#4a5a5e;white-space:nowrap">${escaped(label)}</th><td class="ink" width="100%" valign="top" style="padding:4px 0;${body}">${lines(value)}</td></tr>`).join(""), "margin:0 0 16px");
  if (block.kind === "items") return table(block.items.map(itemOf).join(""), "margin:0 0 16px");
  return paragraph(block.text);
}

function itemOf({ title, text, when, href }: MailItem): string {
  const name = href ? `<a href="${address(href)}" style="color:#0f4f52;font-weight:bold">${escaped(title)}</a>` : `<strong>${escaped(title)}</strong>`;
  const rest = [when, text].flatMap((words) => (words ? [`<br><span class="soft" style="font-size:15px;color:#4a5a5e">${lines(words)}</span>`] : []));
  return `<tr><td class="ink line" style="padding:12px 0;border-top:1px solid #ddd5c4;${body}">${name}${rest.join("")}</td></tr>`;
}
