/** The fixed domains of a wijkthema (Buurten 3.0). */
export const domains = ["SOCIAAL", "FYSIEK", "VEILIG"] as const;
export type Domain = (typeof domains)[number];

/** The participatieladder, lowest rung first: annex 4 of Buurten 3.0. */
export const participationLevels = ["INFORMEREN", "RAADPLEGEN", "ADVISEREN", "COPRODUCEREN", "MEEBESLISSEN", "ZELFBEHEER"] as const;
export type ParticipationLevel = (typeof participationLevels)[number];
