import { useTongue } from "#client/texts/use-texts.ts";

const locales = { nl: "NL", en: "EN", uk: "UK" } as const;

/** The language of the screens, as the server names it. */
export function useLocale(): (typeof locales)[keyof typeof locales] {
  return locales[useTongue().language];
}
