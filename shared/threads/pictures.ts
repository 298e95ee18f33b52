/** Below one comment. */
export const mostPictures = 4;
/** Of one file, in bytes. */
export const largestPicture = 8 * 1024 * 1024;
/** What is taken; a phone makes one of these of whatever it has. */
export const pictureTypes = ["image/jpeg", "image/png", "image/webp"] as const;
