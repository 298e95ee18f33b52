import type { Texts } from "../catalogue.ts";
import { form } from "./counted.ts";

export const shell: Texts["shell"] = {
  skip: "До змісту сторінки",
  loading: "Зачекайте трохи, сторінка завантажується.",
  menu: "Меню",
  mainMenu: "Головне меню",
  footerMenu: "Більше про сайт",
  home: "Головна",
  myWijk: "Мій wijk",
  initiatives: "Ініціативи",
  groups: "Групи",
  agenda: "Календар",
  money: "Гроші",
  howItWorks: "Як це працює",
  desk: "Справи",
  administration: "Керування",
  organisations: "Організації",
  mailbox: "Пошта демоверсії",
  signIn: "Увійти",
  mine: "На мою сторінку",
  unread: (count) => `${count} ${form(count, ["нове повідомлення", "нові повідомлення", "нових повідомлень"])}`,
  language: "Мова",
  offline: "Немає зв’язку. Те, що ви пишете, не пропаде. Ми пробуємо під’єднатися знову.",
  restored: "Зв’язок відновлено. Ви знову бачите останні новини.",
  footerLine: (name, municipality) => `${name} належить мешканцям міста ${municipality}. Тут ви разом складаєте плани для свого wijk.`,
  demoNote: "Це демонстрація. Люди й багато сум вигадані.",
};
