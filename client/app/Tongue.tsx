import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { loadTexts, type Texts } from "#client/texts/catalogue.ts";
import { keepLanguage, type Language } from "#client/texts/languages.ts";
import { formatFor, TongueContext } from "#client/texts/use-texts.ts";

interface TongueProps {
  readonly language: Language;
  readonly texts: Texts;
  readonly children: ReactNode;
}

/** Holds the language the screens speak; another one is fetched when it is chosen. */
export function TongueProvider({ children, ...first }: TongueProps) {
  const [{ language, texts }, setSpoken] = useState<{ language: Language; texts: Texts }>(first);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speak = useCallback(async (next: Language) => {
    const words = await loadTexts(next);
    keepLanguage(next);
    setSpoken({ language: next, texts: words });
  }, []);
  const tongue = useMemo(() => ({ language, texts, format: formatFor(language), speak }), [language, texts, speak]);
  return <TongueContext value={tongue}>{children}</TongueContext>;
}
