const dayMs = 86_400_000;

/** Six weeks: one for printing and the post, four for who is away on holiday, one to type it over. Counted from the batch; one that is not made in six weeks lapses too. */
export const letterMs = 42 * dayMs;
/** Wrong codes before a letter is worth nothing: of 26^10 codes nobody finds one in five, and two typing errors are no disaster. */
export const mostAttempts = 5;
/** A lost letter and a removal, and still nobody's pastime: each costs the municipality a stamp. */
export const mostLettersAYear = 3;
/** A household of many, or a house with rooms to let. */
export const mostToOneAddressAYear = 8;
/** What one print run and one PDF can hold. */
export const mostInOneBatch = 500;
export const yearMs = 365 * dayMs;
/** As long as one sits at the desk. */
export const deskCodeMs = 30 * 60_000;
/** Two weeks to find somebody with a phone. */
export const paperCodeMs = 14 * dayMs;
