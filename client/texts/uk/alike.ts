import type { alike as nl } from "../nl/alike.ts";
import { plans } from "./counted.ts";

export const alike: typeof nl = {
  heading: "Чи схожий ваш план на цей?",
  found: (count) => `Уже є схоже: ${plans(count)}. Разом ви сильніші.`,
  join: (title) => `Приєднатися: ${title}`,
};
