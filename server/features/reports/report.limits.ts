/** The most of a case that one page shows. */
export const mostReportsShown = 20;
export const mostThread = 12;
export const mostWordings = 20;
export const mostWatchedWords = 500;
