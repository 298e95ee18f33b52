import type { mailbox as nl } from "../nl/mailbox.ts";

export const mailbox: typeof nl = {
  title: "Пошта демоверсії",
  lead: "Ця демонстрація не надсилає справжніх листів. Тут видно, що отримали б люди.",
  refresh: "Перевірити нову пошту",
  none: "Листів ще немає.",
  off: "Ця скринька є лише в демонстрації.",
  to: (address) => `Кому: ${address}`,
};
