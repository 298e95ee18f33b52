// A language is added here, in catalogue.ts and as a folder; nothing else counts on how many there are.
export const languages = [
  { code: "nl", locale: "nl-NL", contract: "NL", name: "Nederlands", short: "NL" },
  { code: "en", locale: "en-GB", contract: "EN", name: "English", short: "EN" },
  { code: "uk", locale: "uk-UA", contract: "UK", name: "Українська", short: "УКР" },
] as const;
export type Language = (typeof languages)[number]["code"];

const key = "language";

export function isLanguage(code: string | null | undefined): code is Language {
  return languages.some((language) => language.code === code);
}

/** Dutch unless somebody chose: many who live here keep their phone in English and read Dutch. */
export function chosenLanguage(): Language {
  try {
    const kept = localStorage.getItem(key);
    if (isLanguage(kept)) return kept;
  } catch {
    // Storage can be forbidden; the first language then stands.
  }
  return languages[0].code;
}

export function keepLanguage(code: Language): void {
  try {
    localStorage.setItem(key, code);
  } catch {
    // The choice then holds until the page is closed.
  }
}

/** Our language for a locale of the contract, or null when the screens do not speak it yet. */
export function languageOf(contract: string): Language | null {
  return languages.find((language) => language.contract === contract)?.code ?? null;
}
