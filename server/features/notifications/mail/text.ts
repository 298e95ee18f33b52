import type { Block, MailItem } from "./blocks.ts";
import type { Letter } from "./mail-of.ts";

/** The mail in plain text: a paragraph a block, and below the line of a signature why it came and how to stop it. */
export function textOf({ blocks, footer }: Letter): string {
  const below = [...(footer?.why ? [footer.why] : []), ...(footer?.links ?? []).map(({ label, href }) => `${label}: ${href}`)];
  return `${[...blocks.map(blockOf), ...(below.length ? [`-- \n${below.join("\n")}`] : [])].join("\n\n")}\n`;
}

function blockOf(block: Block): string {
  if (block.kind === "heading") return block.text.toUpperCase();
  if (block.kind === "quote") return block.text.split("\n").map((line) => `> ${line}`).join("\n");
  if (block.kind === "code") return `${block.label} ${block.code}`;
  if (block.kind === "button") return block.note === undefined ? `${block.label}: ${block.href}` : `${block.note}\n${block.href}`;
  if (block.kind === "facts") return block.facts.map(([label, value]) => `${label}: ${value}`).join("\n");
  if (block.kind === "items") return block.items.map(itemOf).join("\n\n");
  return block.text;
}

function itemOf({ title, text, when, href }: MailItem): string {
  return [`* ${title}`, ...[when, text, href].flatMap((line) => (line ? [`  ${line}`] : []))].join("\n");
}
