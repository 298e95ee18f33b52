import type { Texts } from "../catalogue.ts";

export const organisations: Texts["organisations"] = {
  title: "Організації",
  lead: "Вони працюють у wijken: організовують події і допомагають мешканцям.",
  none: "Організацій ще немає.",
  website: "До вебсайту",
  activities: "Що вони роблять",
  noActivities: "У календарі зараз немає подій цієї організації.",
  post: "Додати подію",
  back: "Усі організації",
};
