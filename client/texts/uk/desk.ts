import type { desk as nl } from "../nl/desk.ts";
import { form, neighbours, plans } from "./counted.ts";

export const desk: typeof nl = {
  title: "Ваші справи",
  lead: "Це чекає на вас. Що чекає найдовше, те вгорі.",
  waiting: (count) => `${plans(count)} ${form(count, ["чекає", "чекають", "чекають"])} на вас`,
  keys: "З клавіатури: Tab до списку, потім j або ↓ наступний, k або ↑ попередній, Enter відкрити, Escape закрити.",
  waitsSince: (day) => `чекає з ${day}`,
  due: (date) => `відповісти до ${date}`,
  late: (date) => `запізно: термін був ${date}`,
  asked: "просять",
  supporters: (count) => `Підтримують ${neighbours(count)}`,
  wholePlan: "Прочитати весь план",
  emptyTitle: "Справ немає",
  empty: "На вас ніхто не чекає. Гарна нагода пройтися своїм wijk.",
  emptyLink: "Подивіться, що відбувається",
  more: "Показати більше",
  signInFirst: "Увійдіть, щоб побачити свої справи.",
  nothingToDo: "З цим планом ви закінчили. Він зникне з ваших справ.",
  handled: (title, act) => `${title}: ${act}`,
  stewardsWanted: { heading: "Групи без адміністратора", why: "Попросіть когось з учасників вести групу. Відкрийте групу й виберіть когось зі списку учасників.", since: (day) => `з ${day}` },
  payments: "Виплати",
  newsletters: "Напишіть своєму wijk",
  reports: "Скарги",
};
