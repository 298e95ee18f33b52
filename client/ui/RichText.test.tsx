import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { RichText as Rich } from "#shared/drafting/rich-text.ts";
import { RichText } from "./RichText.tsx";

const shown = (...content: unknown[]) => renderToStaticMarkup(<RichText text={{ type: "doc", content } as unknown as Rich} />).replaceAll(/ class="[^"]*"/gu, "");
const words = (text: string, ...marks: unknown[]) => ({ type: "text", text, marks });
const link = (href: unknown) => ({ type: "link", attrs: { href } });

test("marks, lists and lines are shown as what they are", () => {
  expect(shown({ type: "paragraph", content: [words("Kom ", { type: "bold" }), words("mee", { type: "italic" }), { type: "hardBreak" }, words("hier", link("https://hilversum.nl"))] })).toBe(
    `<div><p><strong>Kom </strong><em>mee</em><br/><a href="https://hilversum.nl" rel="noopener noreferrer nofollow">hier</a></p></div>`,
  );
  const item = { type: "listItem", content: [{ type: "paragraph", content: [words("gras")] }] };
  expect(shown({ type: "bulletList", content: [item] }, { type: "orderedList", content: [item] })).toBe("<div><ul><li><p>gras</p></li></ul><ol><li><p>gras</p></li></ol></div>");
});

test.each(["javascript:alert(1)", "data:text/html,x", "vbscript:x", " https://x", 5, null])("a link to %s is only its words", (href) => {
  expect(shown({ type: "paragraph", content: [words("klik", link(href))] })).toBe("<div><p>klik</p></div>");
});

test("what is not named is not shown, and markup is words", () => {
  expect(shown({ type: "image", attrs: { src: "x" } }, { type: "paragraph", content: [words("<img src=x onerror=alert(1)>", { type: "script" })] })).toBe("<div><p>&lt;img src=x onerror=alert(1)&gt;</p></div>");
});
