import type { unsent as nl } from "../nl/unsent.ts";

export const unsent: typeof nl = {
  first: "На цьому пристрої є ваш текст, який ще не збережено. Відкрийте план, щоб зберегти його. Потім можна продовжити.",
  open: "Відкрити план",
};
