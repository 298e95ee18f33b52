/** A connection keeps every named statement it has seen, so names are few. */
export interface NameLane {
  /** The next name, or null when they are used up: such a statement is parsed anew each time. */
  next(): string | null;
}

/** What strangers send shares so many names. */
const ofStrangers = 500;
/** Each of our own documents has so many for the variants of its variables: strangers can send those too, and use up no other's. */
const ofOneDocument = 32;

/** Deals out the names of prepared statements, so that documents of strangers never take those of our own client. */
export function statementNames(): { readonly strangers: NameLane; ofKnown(): NameLane } {
  let documents = 0;
  return { strangers: lane("strange", ofStrangers), ofKnown: () => lane(`known_${(documents += 1)}`, ofOneDocument) };
}

function lane(prefix: string, most: number): NameLane {
  let given = 0;
  return { next: () => (given < most ? `${prefix}_${(given += 1)}` : null) };
}
