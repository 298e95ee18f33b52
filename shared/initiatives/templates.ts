import type { BudgetLine, DraftText } from "./draft.ts";

/** Kinds of plans that come back in every wijk. Their words stand in templates/, by language. */
export const templates = ["GREENERY", "STREET_PARTY", "PLAYGROUND", "MEETING", "TRAFFIC", "RIGHT_TO_CHALLENGE", "RIGHT_TO_BID"] as const;
export type Template = (typeof templates)[number];

export const questionedParts = ["goal", "forWhom", "place", "planning", "ownEffort", "upkeep", "lines"] as const satisfies readonly (DraftText | "lines")[];
export type QuestionedPart = (typeof questionedParts)[number];

/** Where it stands what the municipality asks. */
export const templateSources = {
  policy: "Uitvoeringsnotitie Buurten 3.0, §3.1.4",
  wijkbudget: "hilversum.nl, wijkbudget",
} as const;

export interface TemplateText {
  readonly name: string;
  readonly about: string;
  /** What helps one to write each part. */
  readonly questions: Readonly<Record<QuestionedPart, readonly string[]>>;
  /** What each line of the example is for, in the order of `exampleBudgets`. */
  readonly lines: readonly string[];
  /** What the municipality will ask; without a source it is advice, to be asked for. */
  readonly asks: readonly { readonly text: string; readonly source?: keyof typeof templateSources }[];
}
export type TemplateTexts = Readonly<Record<Template, TemplateText>>;

const line = (kind: BudgetLine["kind"], cents: number) => ({ kind, cents });

/** Made-up amounts, in cents, to think with: they count nowhere until somebody takes them over into a plan. */
export const exampleBudgets: Readonly<Record<Template, readonly Pick<BudgetLine, "kind" | "cents">[]>> = {
  GREENERY: [line("COST", 450_00), line("COST", 120_00), line("COST", 180_00), line("INCOME", 100_00)],
  STREET_PARTY: [line("COST", 300_00), line("COST", 250_00), line("COST", 150_00), line("INCOME", 200_00)],
  PLAYGROUND: [line("COST", 3_500_00), line("COST", 900_00), line("COST", 250_00), line("INCOME", 500_00)],
  MEETING: [line("COST", 400_00), line("COST", 250_00), line("COST", 80_00), line("INCOME", 150_00)],
  TRAFFIC: [line("COST", 600_00), line("COST", 350_00), line("COST", 100_00)],
  RIGHT_TO_CHALLENGE: [line("COST", 2_400_00), line("COST", 1_800_00), line("COST", 600_00), line("INCOME", 800_00)],
  RIGHT_TO_BID: [line("COST", 1_500_00), line("COST", 1_200_00), line("COST", 300_00), line("INCOME", 500_00)],
};
