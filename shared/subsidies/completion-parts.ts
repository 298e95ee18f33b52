/** The parts of an application that the municipality can ask to complete. */
export const completionParts = ["PLAN", "COSTS", "COFINANCING", "EARLIER", "CONTACT", "PERMITS", "UPKEEP", "CRITERIA", "PRIVATE"] as const;
export type CompletionPart = (typeof completionParts)[number];
