import type { Texts } from "../catalogue.ts";
import { form } from "./counted.ts";

const seekingPlans = (count: number) => form(count, ["план шукає", "плани шукають", "планів шукають"]);

export const wijk: Texts["wijk"] = {
  above: (cluster, inhabitants) => `${cluster} · мешканців: близько ${inhabitants}`,
  yours: "Ваш wijk",
  gathering: (count) => (count === 0 ? "Зараз жоден план не шукає підтримки." : count === 1 ? "Зараз один план шукає підтримки сусідів." : `Зараз ${count} ${seekingPlans(count)} підтримки сусідів.`),
  atLeast: (count) => `Зараз понад ${count} ${seekingPlans(count)} підтримки сусідів.`,
  free: (year, amount) => [`У ${year} році є ще`, amount, "на плани мешканців."],
  overrun: (year, amount) => [`У ${year} році витрачено на`, amount, "більше, ніж було."],
  startGroup: "Створити групу",
  newsletters: "Інформаційні листи",
  themes: (year) => `Над чим ми працюємо у ${year} році`,
  themesLead: "Біля кожної теми видно, наскільки великий ваш вплив.",
  noThemes: "На цей рік тем ще не вибрано.",
  supportWanted: "Потрібна підтримка",
  allInitiatives: "Усі плани wijk",
  noGathering: "Зараз жоден план не шукає підтримки. Маєте ідею? Створіть групу і напишіть план разом.",
  onTheWay: "У дорозі",
  noOthers: "Планів ще не подано.",
  agenda: "Календар",
  wholeAgenda: "Увесь календар",
  noActivities: "У найближчий місяць у календарі нічого немає.",
  groups: "Групи",
  allGroups: "Усі групи",
  noGroups: "Груп ще немає. Почніть першу.",
  people: "Хто вам допоможе?",
  noPeople: "Для цього wijk ще нікого не вказано.",
  taskInArea: (task, area) => `${task}, поштовий індекс ${area}`,
  walkIn: (when) => `Години прийому: ${when}`,
  others: "Інші wijken",
  support: "Подивитися й підтримати план",
  groupAndTheme: (group, theme) => (theme ? `${group} · тема: ${theme}` : group),
};
