const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu;
const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", euro: "€", eacute: "é", euml: "ë", iuml: "ï", ouml: "ö", uuml: "ü" };

/** What a calendar says as text alone: no scripts, no tags, no signs that cannot be seen; at most so many characters, cut off with "…". */
export function plainText(text: string, most: number): string {
  const plain = (/<[a-z/!]/iu.test(text) ? withoutTags(text) : text).replace(/\r\n?/gu, "\n").replace(controls, "").replace(/[^\S\n]+/gu, " ").replace(/ ?\n ?/gu, "\n").replace(/\n{3,}/gu, "\n\n").normalize("NFC").trim();
  const letters = [...plain];
  return letters.length > most ? `${letters.slice(0, most - 1).join("").trimEnd()}…` : plain;
}

function withoutTags(text: string): string {
  return text
    .replace(/<(script|style|template|iframe|object)\b[^]*?(?:<\/\1\s*>|$)/giu, "")
    .replace(/<!--[^]*?(?:-->|$)/gu, "")
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b[^>]*>/giu, "\n")
    .replace(/<\/?[a-z!][^>]*(?:>|$)/giu, "")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/giu, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name) return signs[name.toLowerCase()] ?? whole;
      const point = decimal ? Number(decimal) : parseInt(hex ?? "", 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : "";
    });
}
