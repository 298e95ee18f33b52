import { Mark } from "@tiptap/core";
import { isLinkAddress } from "#shared/drafting/link-address.ts";

/** A link that holds nothing but where it leads, and leads to the web, a mailbox or a telephone; the library's own keeps looks and targets too. */
export const LinkMark = Mark.create({
  name: "link",
  priority: 1_000,
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [{ tag: "a[href]", getAttrs: (element) => isLinkAddress(element.getAttribute("href")) && null }],
  renderHTML: ({ mark }) => {
    const href: unknown = mark.attrs["href"];
    return ["a", isLinkAddress(href) ? { href, rel: "noopener noreferrer nofollow" } : {}, 0];
  },
});

/** What somebody types as an address: "hilversum.nl", "buur@voorbeeld.nl", "06 12345678". Null when it is none. */
export function addressOf(typed: string): string | null {
  const text: string = typed.trim();
  if (isLinkAddress(typed.trim())) return text;
  if (/^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/u.test(text)) return `mailto:${text}`;
  if (/^\+?[\d\s()-]{6,20}$/u.test(text)) return `tel:${text.replaceAll(/[^\d+]/gu, "")}`;
  return /^[^\s:@/]+\.[^\s:@/]{2,}(?:\/\S*)?$/u.test(text) ? `https://${text}` : null;
}
