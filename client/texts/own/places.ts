import { places as en } from "#client/texts/en/places.ts";
import { places as nl } from "#client/texts/nl/places.ts";
import { places as uk } from "#client/texts/uk/places.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const usePlacesTexts = () => useOwnWords({ nl, en, uk });
