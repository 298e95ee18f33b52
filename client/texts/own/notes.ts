import { notes as en } from "#client/texts/en/notes.ts";
import { notes as nl } from "#client/texts/nl/notes.ts";
import { notes as uk } from "#client/texts/uk/notes.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useNoteTexts = () => useOwnWords({ nl, en, uk });
