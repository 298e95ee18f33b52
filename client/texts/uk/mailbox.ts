import type { Texts } from "../catalogue.ts";

export const mailbox: Texts["mailbox"] = {
  title: "Пошта демоверсії",
  lead: "Ця демонстрація не надсилає справжніх листів. Тут видно, що отримали б люди.",
  refresh: "Перевірити нову пошту",
  none: "Листів ще немає.",
  off: "Ця скринька є лише в демонстрації.",
  to: (address) => `Кому: ${address}`,
};
