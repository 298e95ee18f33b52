/** The four criteria of Buurten 3.0 §3.1.4. The third is preferred, not demanded. */
export const criteria = [
  { id: "residents", demanded: true },
  { id: "draagvlak", demanded: true },
  { id: "wijkthema", demanded: false },
  { id: "complementary", demanded: true },
] as const;
/** The principles of §3.1.4: lawful and of reasonable quality, own effort and reciprocity, feedback to the neighbourhood, transparent accounting. */
export const principles = [
  { id: "lawful", demanded: true },
  { id: "effort", demanded: true },
  { id: "feedback", demanded: true },
  { id: "accounting", demanded: true },
] as const;
export type CriterionId = (typeof criteria)[number]["id"];
export interface CriterionAnswer {
  readonly id: string;
  readonly met: boolean;
  readonly answer: string;
}
