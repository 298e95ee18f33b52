import type { Texts } from "../catalogue.ts";

export const organisations: Texts["organisations"] = {
  title: "Організації",
  lead: "Вони працюють у wijken: організовують події і допомагають мешканцям.",
  none: "Організацій ще немає.",
  website: "До вебсайту",
  follow: "Стежити за календарем",
  source: "Календар ззовні",
  activities: "Що вони роблять",
  noActivities: "У календарі зараз немає подій цієї організації.",
  post: "Додати подію",
  back: "Усі організації",
};
