import type { Work } from "../../../platform/unit-of-work.ts";

/** What the decision granted, in cents. */
export async function grantedCents(work: Work, initiativeId: string): Promise<number> {
  const rows = (await work.tx.query("select granted_cents from decisions where initiative_id = $1", [initiativeId])) as { granted_cents: number }[];
  return rows[0]?.granted_cents ?? 0;
}
