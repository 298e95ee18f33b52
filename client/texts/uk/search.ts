import type { search as nl } from "../nl/search.ts";
import { plans } from "./counted.ts";

export const search: typeof nl = {
  title: "Пошук",
  label: "Знайти план",
  go: "Знайти",
  found: (count, text) => (count === 0 ? `За запитом «${text}» планів не знайдено.` : `За запитом «${text}»: ${count === 20 ? "перші 20 планів" : plans(count)}.`),
  none: "Спробуйте інше слово або частину слова. Плани написано здебільшого нідерландською.",
  all: "Подивитися всі плани",
};
