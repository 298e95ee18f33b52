import type { Texts } from "../catalogue.ts";

export const theme: Texts["theme"] = {
  kind: (year) => `Тема ${year} року,`,
  plans: "Плани",
  allPlans: "Усі плани цієї теми",
  noPlans: "Планів за цією темою ще немає. Створіть групу й напишіть план разом.",
  say: "Наскільки великий ваш вплив?",
  noGroups: "Груп за цією темою ще немає.",
};
