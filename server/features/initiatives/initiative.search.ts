// What a resident types, as a tsquery: every word in the forms that Dutch gives it (boom, bomen; huis, huizen; fiets, fietsen).

const mostWords = 8;
const empty = new Set(["de", "het", "een", "en", "of", "in", "op", "aan", "van", "voor", "met", "bij", "te", "naar", "is", "er", "die", "dat"]);

/** A tsquery that asks for all words, each as the beginning of a word in any of its forms; null when there is no word in it. */
export function searchQuery(typed: unknown): string | null {
  const words = plainWords(typed);
  const asked = words.filter((word) => !empty.has(word));
  const terms = (asked.length ? asked : words).slice(0, mostWords).map((word) => `(${formsOf(word).map(term).join(" | ")})`);
  return terms.length ? terms.join(" & ") : null;
}

/** The words without accents and signs, for comparing spelling. */
export function plainText(typed: unknown): string {
  return plainWords(typed).slice(0, mostWords).join(" ");
}

/** Lower case, without accents and signs; only so many characters are read. */
export function plainWords(typed: unknown, most = 200): string[] {
  const plain = String(typed).slice(0, most).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The word, its stem (also of what is small: bankje, tuintje, boompje), and the stem as its other number spells it: z for s, v for f, one vowel for two, one consonant for two. */
export function formsOf(word: string): string[] {
  const forms = new Set([word]);
  const stem = word.length > 4 ? word.replace(/(?:en|s|e)$/u, "") : word;
  forms.add(stem);
  forms.add(stem.replace(/(.)\1$/u, "$1"));
  if (word.length > 5) for (const ending of small) forms.add(word.replace(ending, "").replace(/([^aeiou])\1$/u, "$1"));
  for (const form of [...forms]) {
    forms.add(form.replace(/z$/u, "s").replace(/v$/u, "f"));
    forms.add(form.replace(/s$/u, "z").replace(/f$/u, "v"));
  }
  for (const form of [...forms]) {
    forms.add(form.replace(/([aeou])\1([^aeiou])$/u, "$1$2"));
    forms.add(form.replace(/([^aeiou])([aeou])([^aeiouwx])$/u, "$1$2$2$3"));
  }
  return [...forms].filter((form) => form.length > 2 || form === word);
}

/** A t belongs to the ending behind a long vowel only (tuintje, but plantje); pje follows m. */
const small = [/(?<!p|[aeiouy]{2}[lnrw]?t|[aeiou]t)jes?$/u, /(?<=[aeiouy]{2}[lnrw]?)tjes?$/u, /(?<=m)pjes?$/u, /(?<=(.)\1)etjes?$/u];

// Only letters and digits come here, so nothing can end the quotes. Short words stand alone, or "de" would find everything.
export function term(form: string): string {
  return form.length > 2 ? `'${form}':*` : `'${form}'`;
}
