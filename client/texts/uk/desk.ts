import type { Texts } from "../catalogue.ts";
import { form, neighbours, plans } from "./counted.ts";

export const desk: Texts["desk"] = {
  title: "Робочий стіл",
  lead: "Це чекає на вас. Що чекає найдовше, те вгорі.",
  waiting: (count) => `${plans(count)} ${form(count, ["чекає", "чекають", "чекають"])} на вас`,
  keys: "З клавіатури: Tab до списку, потім j або ↓ наступний, k або ↑ попередній, Enter відкрити, Escape закрити.",
  waitsSince: (day) => `чекає з ${day}`,
  due: (date) => `відповісти до ${date}`,
  late: (date) => `запізно: термін був ${date}`,
  asked: "просять",
  supporters: (count) => `Підтримують ${neighbours(count)}`,
  wholePlan: "Прочитати весь план",
  emptyTitle: "Ваш стіл порожній",
  empty: "На вас ніхто не чекає. Гарна нагода пройтися своїм wijk.",
  emptyLink: "Подивіться, що відбувається",
  more: "Показати більше",
  signInFirst: "Увійдіть, щоб відкрити робочий стіл.",
  nothingToDo: "З цим планом ви закінчили. Він зникне зі столу.",
  handled: (title, act) => `${title}: ${act}`,
};
