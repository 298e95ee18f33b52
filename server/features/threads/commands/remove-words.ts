import type { Work } from "../../../platform/unit-of-work.ts";

/** Takes back everything that a person ever said, with all earlier wordings, as if they did it one by one. The places stay, so that answers still make sense. */
export async function removeWords(work: Work, personId: string): Promise<void> {
  for (const part of ["comment_versions", "comment_mentions", "comment_translations"]) {
    await work.tx.query(`delete from ${part} v using comments c where c.id = v.comment_id and c.author_id = $1`, [personId]);
  }
  await work.tx.query("update comments set text = '', removed_at = coalesce(removed_at, $2), pinned_at = null where author_id = $1", [personId, work.now]);
}
