import { door as en } from "#client/texts/en/door.ts";
import { door as nl } from "#client/texts/nl/door.ts";
import { door as uk } from "#client/texts/uk/door.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useDoorTexts = () => useOwnWords({ nl, en, uk });
