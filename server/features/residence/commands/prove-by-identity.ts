import type { Work } from "../../../platform/unit-of-work.ts";
import type { Home } from "../homes.ts";
import { lockResident, settleResidence } from "./settle-residence.ts";

export interface ProvenHome {
  readonly personId: string;
  /** Found by a FindHome before the unit of work began, from the claim's postcode and its house number with letter and addition. */
  readonly home: Home;
}

/** Lays down where a person lives by what a broker of identities said of them: the highest grade. */
export async function proveByIdentity(work: Work, { personId, home }: ProvenHome): Promise<void> {
  const before = await lockResident(work, personId);
  if (before.grade === "IDENTITY" && before.pseudonym === home.pseudonym) return;
  work.audit({ act: "ResidenceProven", subject: ["person", personId], wijkId: home.wijkId, facts: { before: before.grade, grade: "IDENTITY", way: "IDENTITY" } });
  await settleResidence(work, before, { ...home, grade: "IDENTITY", way: "IDENTITY" });
}
