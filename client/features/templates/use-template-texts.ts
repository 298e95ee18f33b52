import { useEffect, useState } from "react";
import type { Template, TemplateText, TemplateTexts } from "#shared/initiatives/templates.ts";
import type { Language } from "#client/texts/languages.ts";
import { useTongue } from "#client/texts/use-texts.ts";

// Long, and read by few: each language comes when a plan asks for it.
const texts: Record<Language, () => Promise<TemplateTexts>> = {
  nl: async () => (await import("#shared/initiatives/templates/nl.ts")).templateTexts,
  en: async () => (await import("#shared/initiatives/templates/en.ts")).templateTexts,
  uk: async () => (await import("#shared/initiatives/templates/uk.ts")).templateTexts,
};

/** What every kind of plan says; null until it is there. */
export function useTemplateTexts(): TemplateTexts | null {
  const { language } = useTongue();
  const [come, setCome] = useState<TemplateTexts | null>(null);
  useEffect(() => {
    let isAsked = true;
    void texts[language]().then((read) => isAsked && setCome(read));
    return () => void (isAsked = false);
  }, [language]);
  return come;
}

export function useTemplateText(template: Template | null): TemplateText | null {
  const all = useTemplateTexts();
  return template && all ? all[template] : null;
}
