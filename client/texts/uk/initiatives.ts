import type { Texts } from "../catalogue.ts";
import { form, neighbours, plans } from "./counted.ts";

export const initiatives: Texts["initiatives"] = {
  title: "Ініціативи",
  lead: "Плани мешканців для своєї вулиці, свого buurt або wijk.",
  theme: (title) => `Тема: ${title}`,
  asked: (amount) => `просять ${amount}`,
  supporters: (count, threshold) => (count >= threshold ? neighbours(count) : `${count} із ${threshold} ${form(threshold, ["сусіда", "сусідів", "сусідів"])}`),
  enough: "за цей план. Цього досить!",
  needed: (supporters, buurten) => {
    const more = [...(supporters ? [`ще ${supporters}`] : []), ...(buurten ? [`ще з ${buurten} ${form(buurten, ["іншого buurt", "інших buurten", "інших buurten"])}`] : [])];
    return more.length ? `за цей план. Треба ${more.join(", ")}.` : "за цей план.";
  },
  filter: "Показати",
  wijk: "Wijk",
  everyWijk: "Усі wijken",
  themeFilter: "Тема",
  everyTheme: "Усі теми",
  stage: "Де план зараз",
  stages: { every: "Усі", gathering: "Шукають підтримки", deciding: "Чекають на рішення", doing: "Виконуються", done: "Готові", ended: "Припинені або відхилені" },
  found: (count, more) => (more ? `Найновіші плани: ${count}. Є ще.` : plans(count)),
  none: "За цим вибором планів не знайдено. Виберіть інший wijk або покажіть усі.",
  showAll: "Показати всі",
  more: "Більше планів",
  start: "Маєте ідею? Створіть групу",
};
