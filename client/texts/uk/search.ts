import type { Texts } from "../catalogue.ts";
import { plans } from "./counted.ts";

export const search: Texts["search"] = {
  title: "Пошук",
  label: "Знайти план",
  go: "Знайти",
  found: (count, text) => (count === 0 ? `За запитом «${text}» планів не знайдено.` : `За запитом «${text}»: ${count === 20 ? "перші 20 планів" : plans(count)}.`),
  none: "Спробуйте інше слово або частину слова. Плани написано здебільшого нідерландською.",
  all: "Подивитися всі плани",
};
