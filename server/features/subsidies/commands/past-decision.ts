import type { Work } from "../../../platform/unit-of-work.ts";

/** Keeps what a decision said before something else takes its place; answers what it granted, in cents. */
export async function keepPastDecision(work: Work, initiativeId: string, why: "OBJECTION" | "REOPENED", note: string | null): Promise<{ readonly grantedCents: number }> {
  const [kept] = (await work.tx.query(
    `insert into past_decisions (initiative_id, outcome, granted_cents, reasons, what_now, conditions, decided_at, replaced_at, why, note)
     select initiative_id, outcome, granted_cents, reasons, what_now, conditions, decided_at, $2, $3, $4 from decisions where initiative_id = $1 returning granted_cents as "grantedCents"`,
    [initiativeId, work.now, why, note],
  )) as [{ grantedCents: number }];
  return kept;
}
