/** One thing in a list: of a digest or a newsletter. */
export interface MailItem {
  readonly title: string;
  readonly text?: string | null;
  /** When or where it is, in few words. */
  readonly when?: string | null;
  readonly href?: string | null;
}

/** What a mail is made of. All of it is plain text: what people wrote can stand in it as it is. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "code"; readonly label: string; readonly code: string }
  | { readonly kind: "button"; readonly label: string; readonly href: string; /** What it is for, in a sentence above it. */ readonly note?: string }
  | { readonly kind: "facts"; readonly facts: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: "items"; readonly items: readonly MailItem[] };

export interface MailLink {
  readonly label: string;
  readonly href: string;
}

export const heading = (text: string): Block => ({ kind: "heading", text });
export const text = (words: string): Block => ({ kind: "text", text: words });
export const quote = (words: string): Block => ({ kind: "quote", text: words });
export const code = (label: string, digits: string): Block => ({ kind: "code", label, code: digits });
export const button = (label: string, href: string, note?: string): Block => ({ kind: "button", label, href, ...(note !== undefined && { note }) });
export const facts = (...all: readonly (readonly [label: string, value: string])[]): Block => ({ kind: "facts", facts: all });
export const items = (all: readonly MailItem[]): Block => ({ kind: "items", items: all });
