import { expect, it } from "vitest";
import { button, code, facts, heading, items, quote, text } from "./blocks.ts";
import { mailOf } from "./mail-of.ts";

const hostile = `<script>alert("1")</script> & 'Jan' </td></table>`;
const letter = {
  locale: "NL", siteName: hostile, subject: `Twee\nregels ${hostile}`, preheader: hostile,
  blocks: [
    heading(hostile), text(`${hostile}\nnog een regel`), quote(hostile), code(hostile, hostile), button(hostile, `https://brink.example/?a="><script>`, hostile), facts([hostile, hostile]),
    items([{ title: hostile, text: hostile, when: hostile, href: `javascript:alert("1")"` }]),
  ],
  footer: { why: hostile, links: [{ label: hostile, href: `https://brink.example/"onclick="x` }] },
} as const;

it("lets nothing that people wrote be anything but text", () => {
  const { html } = mailOf(letter);
  expect(html).not.toMatch(/<script|onclick="|'Jan'|href="javascript:/u);
  // The same cells as with harmless words.
  const tags = (of: string) => of.match(/<[^>]+>/gu)?.map((tag) => tag.replace(/href="[^"]*"/u, "")).join("");
  const harmless = JSON.parse(JSON.stringify(letter).replaceAll(JSON.stringify(hostile).slice(1, -1), "woord")) as typeof letter;
  expect(tags(html)).toBe(tags(mailOf(harmless).html));
});

it("says in plain text all that the HTML says", () => {
  const { html, body } = mailOf({
    locale: "EN", siteName: "Brink", subject: "Hello",
    blocks: [heading("Decisions"), text("First paragraph"), quote("Said by a neighbour"), code("Your code:", "123456"), button("Read on", "https://brink.example/x"), button("Go", "https://brink.example/y", "Click here:"), facts(["When", "Monday"]), items([{ title: "A bench", text: "On the square", when: "today", href: "https://brink.example/z" }])],
    footer: { why: "Because you asked.", links: [{ label: "Stop", href: "https://brink.example/stop" }] },
  });
  for (const words of ["First paragraph", "Said by a neighbour", "Your code:", "123456", "Read on", "https://brink.example/x", "Click here:", "https://brink.example/y", "When", "Monday", "A bench", "On the square", "today", "https://brink.example/z", "Because you asked.", "Stop", "https://brink.example/stop"]) {
    expect(body).toContain(words);
    expect(html).toContain(words);
  }
  expect(body).toContain("\n-- \n");
});

it("has a subject of one line, and is in the language it says", () => {
  const { subject, html } = mailOf(letter);
  expect(subject).not.toContain("\n");
  expect(html).toContain('<html lang="nl">');
});
