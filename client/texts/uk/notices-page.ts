import type { noticesPage as nl } from "../nl/notices-page.ts";

export const noticesPage: typeof nl = {
  title: "Повідомлення",
  lead: (unread) => (unread === 0 ? "Ви все прочитали." : `Нових повідомлень: ${unread}.`),
  signInFirst: "Увійдіть, щоб прочитати свої повідомлення.",
  toSettings: "Вибрати, що отримувати",
  which: "Які повідомлення",
  all: "Усі повідомлення",
  new: "Нові",
  unread: "Нове",
  unreadCount: (count) => `, нових: ${count}`,
  readMeasure: "Прочитати рішення",
  readReport: "Переглянути вашу скаргу",
  markRead: "Позначити прочитаним",
  markReadOf: (what) => `: ${what}`,
  readAll: "Позначити все прочитаним",
  elsewhere: "Навіть коли цей сайт закрито",
  none: "Тут ще нічого немає. Коли щось станеться з вашими планами, групами чи розмовами, ви прочитаєте це тут.",
  noneNew: "Ви все прочитали.",
  more: "Показати старіші повідомлення",
};
