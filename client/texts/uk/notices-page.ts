import type { noticesPage as nl } from "../nl/notices-page.ts";

export const noticesPage: typeof nl = {
  title: "Повідомлення",
  lead: (unread) => (unread === 0 ? "Ви все прочитали." : `Нових повідомлень: ${unread}.`),
  signInFirst: "Увійдіть, щоб прочитати свої повідомлення.",
  toSettings: "Вибрати, що отримувати",
  which: "Які повідомлення",
  all: "Усі повідомлення",
  new: "Нові",
  groups: {
    DECISIONS: "Рішення", PLANS: "Ваші плани", SUPPORT: "Що ви підтримуєте", TALK: "Розмови", GROUPS: "Групи",
    CALENDAR: "Календар", FOLLOWING: "За чим ви стежите", WIJK: "Від wijk", DUTIES: "Ваша робота", ACCOUNT: "Ваш обліковий запис",
  },
  unread: "Нове",
  unreadCount: (count) => `, нових: ${count}`,
  markRead: "Прочитано",
  markReadOf: (what) => `: ${what}`,
  readAll: "Усе прочитано",
  elsewhere: "Навіть коли Brink закрито",
  none: "Тут ще нічого немає. Коли щось станеться з вашими планами, групами чи розмовами, ви прочитаєте це тут.",
  noneNew: "Ви все прочитали.",
  more: "Показати старіші повідомлення",
  short: (more) => (more > 0 ? `Усі повідомлення (нових: ${more})` : "Усі повідомлення"),
};
