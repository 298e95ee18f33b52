import type { Texts } from "../catalogue.ts";
import { characters } from "./counted.ts";

export const ui: Texts["ui"] = {
  optional: "(необов’язково)",
  report: "Поскаржитися",
  reportOf: (what) => `Поскаржитися: ${what}`,
  required: (label) => `Заповніть поле «${label}».`,
  chooseOne: "Виберіть один із варіантів.",
  tooLong: (over) => `Текст задовгий на ${characters(over)}. Зробіть його трохи коротшим.`,
  charactersLeft: (left) => `Залишилося: ${characters(left)}`,
  notAnAmount: "Це не сума. Напишіть так: 1.250 або 12,50.",
  notATime: "Укажіть день і час, наприклад 28-11-2026 і 10:00.",
  day: "День",
  time: "Час",
  close: "Закрити",
  more: "Показати більше",
  change: { added: "додано:", removed: "прибрано:", end: "кінець зміни." },
};
