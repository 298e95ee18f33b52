import type { templates as nl } from "../nl/templates.ts";

export const templates: typeof nl = {
  choose: "What kind of plan is it?",
  chooseHint: "When you choose one, we help with questions and an example. You need not.",
  none: "Another kind of plan",
  questions: "Questions that help",
  budget: "Example of what it costs",
  budgetWhy: "Made-up amounts, to begin with. They count only when you take them over.",
  what: "For what",
  amount: "Amount",
  income: (description) => `${description} (income)`,
  asked: "From the wijkbudget",
  take: "Take these lines over",
  taken: "The lines now stand under the costs. Change the amounts.",
  full: "There is no room for so many lines. Take some away first.",
  asks: "What the municipality asks",
  source: (source) => `Source: ${source}`,
};
