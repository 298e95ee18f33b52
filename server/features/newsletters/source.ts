/** How the mails of a newsletter begin what they tell of; the id of the person follows. Nobody is written to twice. */
export const sourceOf = (newsletterId: string): string => `newsletter:${newsletterId}:`;
