/** Where a browser keeps the language that was chosen: a cookie, so that the server writes and draws the page in it. Needed for what was asked, so without consent (Tw 11.7a). */
export const languageCookie = "language";
