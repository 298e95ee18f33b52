import type { FirstData } from "./first-data.ts";

/** What the pages are told about the site they are. */
export interface Site {
  readonly name: string;
  readonly municipality: string;
  readonly demo: boolean;
  /** What people said can be translated. */
  readonly translates: boolean;
  /** By which push services know us. */
  readonly pushKey: string;
  /** Ways in beside mail. */
  readonly ways: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
}
export interface Page {
  readonly language: string;
  /** Scripts that its page needs beside those of every page. */
  readonly scripts: readonly string[];
  readonly first: FirstData | null;
  readonly drawn: Drawn | null;
}
/** The page as it will look, for whoever's phone has not read its scripts yet: HTML, the title too. */
export interface Drawn {
  readonly title: string | null;
  readonly html: string;
}

const mostText = 200;
const ownLanguage = '<html lang="nl"';

/** The client's one page, filled for an address: with its title for who shares it, its own scripts, its first data, and drawn. */
export function pageWriter(template: string, site: Site): (page: Page) => string {
  const [begin = "", head = "", body = "", end = ""] = template.split(/<!--(?:site|drawn|first)-->/u);
  const name = `${site.name} ${site.municipality}`;

  return ({ language, scripts, first, drawn }) => {
    const about = first?.about;
    const text = about?.text ? shortened(about.text) : null;
    const told = [
      `<title>${drawn?.title ?? escaped(about ? `${about.title} · ${name}` : name)}</title>`,
      ...(about ? [meta("property", "og:title", about.title)] : []),
      ...(text ? [meta("name", "description", text), meta("property", "og:description", text)] : []),
      meta("property", "og:site_name", name),
      ...(about?.data ? [`<script type="application/ld+json">${inElement(JSON.stringify(about.data))}</script>`] : []),
      dataElement("site", JSON.stringify(site)),
    ];
    // After the scripts of every page, which are larger and needed sooner.
    const brought = [...scripts.map((script) => `<link rel="modulepreload" crossorigin href="${escaped(script)}">`), ...(first ? [dataElement("first", first.json)] : [])];
    return `${begin.replace(ownLanguage, `<html lang="${escaped(language)}"`)}${told.join("\n    ")}${head}${drawn?.html ?? ""}${body}${brought.join("\n    ")}${end}`;
  };
}

function dataElement(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${inElement(json)}</script>`;
}

/** A "<" in what people wrote must not end the element, nor begin a comment in it. */
function inElement(json: string): string {
  return json.replaceAll("<", "\\u003c");
}

function meta(kind: "name" | "property", name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escaped(content)}">`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > mostText ? `${line.slice(0, line.lastIndexOf(" ", mostText) + 1 || mostText).trimEnd()}…` : line;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
