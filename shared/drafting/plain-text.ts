import type { RichBlock, RichInline, RichList, RichParagraph, RichText } from "./rich-text.ts";

/** The words alone: a blank line between paragraphs, "- " before what is listed and its number before what is numbered. */
export function plainOf(text: RichText): string {
  return text.content.map(plainBlock).join("\n\n");
}

function plainBlock(block: RichBlock): string {
  if (block.type === "paragraph") return (block.content ?? []).map((each) => (each.type === "text" ? each.text : "\n")).join("");
  return block.content
    .map(({ content }, index) => `${block.type === "bulletList" ? "- " : `${index + 1}. `}${content.map(plainBlock).join("\n").replaceAll("\n", "\n  ")}`)
    .join("\n");
}

const bullet = /^- /u;
const number = /^\d+\. /u;

/** Plain text as it was typed before there were marks: paragraphs by blank lines, and lists where every line begins as one of a list. */
export function richOfPlain(text: string): RichText {
  const blocks = text.split(/\n{2,}/u).filter((block) => block.trim() !== "");
  return { type: "doc", content: blocks.map(blockOfPlain) };
}

function blockOfPlain(text: string): RichBlock {
  const lines = text.split("\n");
  if (lines.every((line) => bullet.test(line))) return listOf("bulletList", lines.map((line) => line.replace(bullet, "")));
  if (lines.every((line) => number.test(line))) return listOf("orderedList", lines.map((line) => line.replace(number, "")));
  return paragraphOf(lines);
}

function listOf(type: RichList["type"], items: readonly string[]): RichList {
  return { type, content: items.map((item) => ({ type: "listItem", content: [paragraphOf([item])] })) };
}

function paragraphOf(lines: readonly string[]): RichParagraph {
  const content = lines.flatMap((line, index): RichInline[] => [...(index ? [{ type: "hardBreak" as const }] : []), ...(line ? [{ type: "text" as const, text: line }] : [])]);
  return content.length ? { type: "paragraph", content } : { type: "paragraph" };
}
