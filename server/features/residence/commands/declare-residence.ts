import type { Work } from "../../../platform/unit-of-work.ts";
import type { Home } from "../homes.ts";
import { type Resident, lockResident, settleResidence } from "./settle-residence.ts";

/**
 * Says at which address whoever asks lives. The same address again changes nothing; another one ends the grade that was proven for the old one
 * and, in another wijk, the support in its open rounds.
 */
export async function declareResidence(work: Work, home: Home): Promise<Resident> {
  const before = await lockResident(work, work.person());
  if (before.pseudonym === home.pseudonym) return before;
  work.audit({ act: "ResidenceDeclared", subject: ["person", before.id], wijkId: home.wijkId, facts: { before: before.grade, grade: "POSTCODE" } });
  await settleResidence(work, before, { ...home, grade: "POSTCODE", way: "DECLARED" });
  return { ...before, ...home, grade: "POSTCODE" };
}
