/** As many open notes at one draft as a side of a page can hold. */
export const mostOpenNotes = 100;
/** The newest are shown; whatever was settled long ago falls off the end. */
export const mostShown = 300;
export const mostAnswers = 50;
/** In characters: either end of a passage is a few numbers. */
export const longestAnchor = 200;
