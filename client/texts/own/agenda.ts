import { agenda as en } from "#client/texts/en/agenda.ts";
import { agenda as nl } from "#client/texts/nl/agenda.ts";
import { agenda as uk } from "#client/texts/uk/agenda.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useAgendaTexts = () => useOwnWords({ nl, en, uk });
