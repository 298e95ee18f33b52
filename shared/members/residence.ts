/**
 * How sure it is where somebody lives, in rising order: nothing known; an address they gave themself; a code from a letter to that address, or
 * seen at the desk of the wijkregisseur; the register behind DigiD.
 */
export const residenceGrades = ["EMAIL", "POSTCODE", "LETTER", "IDENTITY"] as const;
export type ResidenceGrade = (typeof residenceGrades)[number];

/** By which way a grade was reached: a secret address gets no letter, so the desk proves as much as one. */
export const residenceWays = ["DECLARED", "LETTER", "DESK", "IDENTITY"] as const;
export type ResidenceWay = (typeof residenceWays)[number];

/** Whether somebody else than the resident vouches for it. */
export function isProven(grade: ResidenceGrade): boolean {
  return residenceGrades.indexOf(grade) >= residenceGrades.indexOf("LETTER");
}
