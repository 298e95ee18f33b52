import type { Work } from "../../../platform/unit-of-work.ts";
import type { Prior } from "./effect.ts";

const same = (column: string) => `o.${column} is not distinct from c.${column}`;

/** Puts a comment back on top where it stood on top, unless another does meanwhile or it hangs below one now. */
export async function pinAgain(work: Work, id: string, { pinnedAt }: Prior): Promise<void> {
  if (!pinnedAt) return;
  await work.tx.query(
    `update comments c set pinned_at = $2 where c.id = $1 and c.parent_id is null and c.removed_at is null
       and not exists (select from comments o where o.pinned_at is not null and ${["initiative_id", "group_id", "theme_id", "activity_id"].map(same).join(" and ")})`, [id, pinnedAt],
  );
}
