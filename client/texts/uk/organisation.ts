import type { organisation as nl } from "../nl/organisation.ts";

export const organisation: typeof nl = {
  change: "Змінити контакти", contact: "Контакт", contactHint: "Адреса, телефон, електронна пошта. Це бачать усі.", hours: "Години прийому", hoursHint: "Наприклад: понеділок і четвер з 10.00 до 12.00.", save: "Зберегти", back: "Назад",
  awaiting: "Ще не в календарі", awaitingWhy: "Спершу це перегляне wijkregisseur.", returned: "Wijkregisseur просить спершу щось змінити.",
  lost: "Те, що ви додаєте, спершу переглядають", lostWhy: (reason) => `Причина: ${reason}`,
  takeTrust: "Надалі спершу переглядати те, що вони додають", takeTrustWhy: "Чому?", takeTrustHint: "Редактори організації отримають повідомлення.", takeTrustSend: "Відкликати довіру",
};
