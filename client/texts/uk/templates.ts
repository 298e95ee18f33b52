import type { templates as nl } from "../nl/templates.ts";

export const templates: typeof nl = {
  choose: "Який це план?",
  chooseHint: "Якщо ви виберете вид плану, ми допоможемо питаннями та прикладом. Це не обов’язково.",
  none: "Інший вид плану",
  questions: "Питання, що допоможуть",
  budget: "Приклад: скільки це коштує",
  budgetWhy: "Вигадані суми, щоб почати. Вони рахуються, лише коли ви їх перенесете.",
  what: "На що",
  amount: "Сума",
  income: (description) => `${description} (надходження)`,
  asked: "Із wijkbudget",
  take: "Перенести ці рядки",
  taken: "Рядки тепер стоять серед витрат. Змініть суми.",
  full: "Стільки рядків уже не вміститься. Спершу приберіть зайві.",
  asks: "Що запитає муніципалітет",
  source: (source) => `Джерело: ${source}`,
};
