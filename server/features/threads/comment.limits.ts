/** As many answers below one comment as a page can show; who has more to say begins anew. */
export const mostReplies = 50;
/** Earlier wordings that are kept of one comment. */
export const mostVersions = 50;
