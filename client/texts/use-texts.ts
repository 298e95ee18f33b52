import { createContext, useContext } from "react";
import { formatter, type Format } from "#client/lib/format.ts";
import type { Texts } from "./catalogue.ts";
import { languages, type Language } from "./languages.ts";

export interface Tongue {
  readonly language: Language;
  readonly texts: Texts;
  readonly format: Format;
  /** Resolves when the screens speak it. */
  readonly speak: (language: Language) => Promise<void>;
}

export const TongueContext = createContext<Tongue | null>(null);

export function formatFor(language: Language): Format {
  return formatter(languages.find((each) => each.code === language)?.locale ?? languages[0].locale);
}

export function useTongue(): Tongue {
  const tongue = useContext(TongueContext);
  if (!tongue) throw new Error("no language was provided around this component");
  return tongue;
}

export function useTexts(): Texts {
  return useTongue().texts;
}

/** Money, dates and numbers as the chosen language writes them. */
export function useFormat(): Format {
  return useTongue().format;
}
