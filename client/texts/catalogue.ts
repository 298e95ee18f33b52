import type { Language } from "./languages.ts";
import type { nl } from "./nl/index.ts";

/** Dutch is written first; every other catalogue must have the same messages. */
export type Texts = typeof nl;

// One chunk a language, so that nobody downloads words they do not read.
const catalogues: Record<Language, () => Promise<Texts>> = {
  nl: async () => (await import("./nl/index.ts")).nl,
  en: async () => (await import("./en/index.ts")).en,
  uk: async () => (await import("./uk/index.ts")).uk,
};

export function loadTexts(language: Language): Promise<Texts> {
  return catalogues[language]();
}
