// What is compared to find plans that are alike: the words that say what a plan is about.
import { formsOf, plainText, plainWords, term } from "./initiative.search.ts";

const mostWords = 12;
/** Letters: shorter parts are in too many words, longer words are none. */
const shortestPart = 5;
const longestWord = 40;
/** Words that are in every plan, and those of every place: alike in these is not alike. */
const common = new Set([
  "aan", "alle", "allemaal", "als", "bewoner", "bewoners", "bij", "buren", "buurman", "buurt", "buurtgenoten", "dan", "dat", "deze", "dit", "door", "doen", "een", "elkaar", "en", "er", "gaan", "graag", "groot", "grote",
  "hebben", "heel", "hele", "het", "hier", "hilversum", "idee", "iedereen", "in", "initiatief", "is", "kan", "komen", "kunnen", "kwartier", "laan", "maken", "meer", "mensen", "met", "mooi", "mooie", "mooier", "naar", "niet", "nieuw",
  "nieuwe", "nog", "of", "om", "onze", "ons", "ook", "op", "over", "plan", "plannen", "plek", "plekken", "samen", "straat", "straten", "te", "tot", "van", "veel", "voor", "waar", "wat", "wij", "wijk", "wijken", "willen",
  "worden", "ze", "zijn", "zich", "zodat", "de", "die",
]);

/** Each word of a title or a goal that says something, as a tsquery for all of its forms; null when there is none. */
export function alikeQueries(typed: unknown): string[] | null {
  const words = tellingWords(typed);
  return words.length ? words.map((word) => formsOf(word).map(term).join(" | ")) : null;
}

/** Of each of those words the shortest form that can be looked for inside others (moestuin in buurtmoestuin), as a pattern; null where it is too short. */
export function alikeParts(typed: unknown): (string | null)[] {
  return tellingWords(typed).map((word) => {
    const [shortest] = formsOf(word).filter((form) => form.length >= shortestPart).toSorted((one, other) => one.length - other.length);
    return shortest === undefined ? null : `%${shortest}%`;
  });
}

function tellingWords(typed: unknown): string[] {
  return [...new Set(plainWords(typed, 4_000))].filter((word) => word.length > 2 && word.length <= longestWord && !common.has(word)).slice(0, mostWords);
}

/** The same words as they are spelt, for finding what is spelt alike. */
export function alikeSpelling(typed: unknown): string {
  return plainText(typed);
}
