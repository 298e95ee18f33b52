import { groupLife as en } from "#client/texts/en/group-life.ts";
import { groupLife as nl } from "#client/texts/nl/group-life.ts";
import { groupLife as uk } from "#client/texts/uk/group-life.ts";
import { useTongue } from "#client/texts/use-texts.ts";

const texts = { nl, en, uk };

/** The words about the life of a group, which come with its pages. */
export function useGroupLife(): typeof nl {
  return texts[useTongue().language];
}
