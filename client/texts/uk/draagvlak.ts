import type { Texts } from "../catalogue.ts";
import { buurten, form, neighbours } from "./counted.ts";

const otherBuurten = (count: number) => `${count} ${form(count, ["іншого buurt", "інших buurten", "інших buurten"])}`;
/** After "ще" and "потрібна підтримка": 1 сусіда, 2 сусідів, 21 сусіда. */
const ofNeighbours = (count: number) => `${count} ${form(count, ["сусіда", "сусідів", "сусідів"])}`;

export const draagvlak: Texts["draagvlak"] = {
  heading: "Підтримка сусідів",
  gauge: (supporters, threshold) => `План ${form(supporters, ["підтримує", "підтримують", "підтримують"])} ${neighbours(supporters)}. Потрібно: ${threshold}.`,
  ofNeeded: (threshold) => `потрібно ${threshold}`,
  wereNeeded: (threshold) => `було треба ${threshold}`,
  enough: "Підтримки достатньо!",
  neighboursNeeded: (count) => `Потрібна підтримка ще ${ofNeighbours(count)}.`,
  bothNeeded: (count, more) => `Потрібна підтримка ще ${ofNeighbours(count)}, зокрема з ${otherBuurten(more)}.`,
  buurtenNeeded: (more) => `Сусідів уже достатньо. Тепер потрібна підтримка ще з ${otherBuurten(more)}.`,
  reached: (reached, all) => `План уже підтримують у ${reached} із ${buurten(all)} (частин цього wijk).`,
  wasReached: (supporters, reached) => `План ${form(supporters, ["підтримав", "підтримали", "підтримали"])} ${neighbours(supporters)} із ${buurten(reached)}.`,
  proven: (supporters, proven, wijk) => `Підтримують: ${supporters}. З них підтверджених мешканців wijk ${wijk}: ${proven}.`,
  closed: "Підтримати вже не можна: план пішов далі.",
  spread: "Підтримка за buurten",
  spreadWhy: (needed) => `Потрібна підтримка щонайменше з ${buurten(needed)}: план не для однієї вулиці.`,
  buurt: "Buurt",
  supporters: "Сусіди, які підтримують",
  few: "менше ніж 5",
  fewWhy: "Малі числа ми не показуємо точно. Так нікого не можна впізнати.",
  changed: (supporters) => `Тепер ${neighbours(supporters)}.`,
  support: "Підтримую цей план",
  supported: "Ви підтримуєте цей план",
  supportedWhy: "Вашого імені не видно. Рахується лише число.",
  takeBack: "Більше не підтримувати",
  signIn: "Увійдіть, щоб підтримати",
  giveResidence: "Укажіть поштовий індекс",
  residenceWhy: "Рахуються лише сусіди з цього wijk. За поштовим індексом ми знаємо, у якому wijk ви живете.",
  otherWijk: (wijk) => `Підтримати цей план можуть лише ті, хто живе у wijk ${wijk}. Але висловитися можете й ви.`,
};
