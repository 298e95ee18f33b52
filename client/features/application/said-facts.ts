import type { ApplicationPart, Said } from "#shared/subsidies/application.ts";
import { sumCents } from "#shared/budget/euro-cents.ts";
import type { ChecklistId } from "#shared/subsidies/checklist.ts";
import type { ApplicationTexts } from "#client/texts/own/application.ts";

export interface Fact {
  readonly term: string;
  readonly fact: string;
}
interface Format {
  readonly euro: (cents: number) => string;
  readonly date: (when: string) => string;
}
type Tell<Part extends ApplicationPart> = (said: Said[Part], words: ApplicationTexts, format: Format) => readonly (Fact | false)[];

const tell: { readonly [Part in ApplicationPart]: Tell<Part> } = {
  PLAN: ({ reaches, serves, outdoorPlayDay, more }, words) => [
    fact(words.fields.reaches, reaches), fact(words.fields.serves, serves && words.serves[serves]), outdoorPlayDay && fact(words.fields.outdoorPlayDay, words.fields.yes), fact(words.fields.more, more),
  ],
  COSTS: ({ more }, words) => [fact(words.fields.more, more)],
  COFINANCING: ({ sources, ownHours, more }, words, { euro }) => [
    ...sources.map(({ source, name, cents, state }) => fact(name || words.sources[source], `${euro(cents)} (${words.fields[state]})`)),
    sources.length > 1 && fact(words.fields.income, euro(sumCents(sources.map(({ cents }) => cents)))), fact(words.fields.ownHours, ownHours !== null && words.fields.hours(ownHours)), fact(words.fields.more, more),
  ],
  EARLIER: ({ had, which, accounted }, words) => [fact(words.fields.had, had !== null && yesNo(had, words)), had === true && fact(words.fields.which, which), had === true && fact(words.fields.accounted, yesNo(accounted, words))],
  CONTACT: ({ who, on }, words, { date }) => [fact(words.fields.who, who), fact(words.fields.on, on && date(on))],
  PERMITS: ({ state, which }, words) => [fact(words.fields.permits, state && words.permitState[state]), state !== "NONE" && fact(words.fields.permitsWhich, which)],
  UPKEEP: ({ needed, who, years }, words) => [fact(words.fields.needed, needed !== null && (needed ? words.fields.yes : words.fields.notNeeded)), needed === true && fact(words.fields.maintainer, who), needed === true && fact(words.fields.years, years !== null && words.fields.yearsOf(years))],
  CRITERIA: ({ answers }, words) => answers.map(({ id, met, answer }) => fact(words.checklist[id as ChecklistId].title, [yesNo(met, words), answer].filter(Boolean).join(". "))),
};

const yesNo = (yes: boolean, { fields }: ApplicationTexts): string => (yes ? fields.yes : fields.no);
const fact = (term: string, told: string | false | null): Fact | false => (told ? { term, fact: told } : false);

/** What a part says, as facts with their names; what is not said is left out. */
export function saidFacts<Part extends ApplicationPart>(part: Part, said: Said[Part], words: ApplicationTexts, format: Format): readonly Fact[] {
  return tell[part](said, words, format).filter((each): each is Fact => each !== false);
}
