import { groupLife as en } from "#client/texts/en/group-life.ts";
import { groupLife as nl } from "#client/texts/nl/group-life.ts";
import { groupLife as uk } from "#client/texts/uk/group-life.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useGroupLife = () => useOwnWords({ nl, en, uk });
