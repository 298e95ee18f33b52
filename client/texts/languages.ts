import { languageCookie } from "#shared/pages/language-cookie.ts";

// A language is added here, in catalogue.ts and as a folder; nothing else counts on how many there are.
export const languages = [
  { code: "nl", locale: "nl-NL", contract: "NL", name: "Nederlands", short: "NL" },
  { code: "en", locale: "en-GB", contract: "EN", name: "English", short: "EN" },
  { code: "uk", locale: "uk-UA", contract: "UK", name: "Українська", short: "УКР" },
] as const;
export type Language = (typeof languages)[number]["code"];

const yearInSeconds = 365 * 24 * 3600;

export function isLanguage(code: string | null | undefined): code is Language {
  return languages.some((language) => language.code === code);
}

/** As the page was written: Dutch unless somebody chose, for many who live here keep their phone in English and read Dutch. */
export function chosenLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : languages[0].code;
}

/** Where cookies are forbidden the choice holds until the page is closed. */
export function keepLanguage(code: Language): void {
  document.cookie = `${languageCookie}=${code}; path=/; max-age=${yearInSeconds}; samesite=lax`;
}

/** Our language for a locale of the contract, or null when the screens do not speak it yet. */
export function languageOf(contract: string): Language | null {
  return languages.find((language) => language.contract === contract)?.code ?? null;
}
