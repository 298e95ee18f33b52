import type { Texts } from "../catalogue.ts";
import { comments, form } from "./counted.ts";

export const threads: Texts["threads"] = {
  heading: "Висловіться",
  count: comments,
  emptyTitle: "Коментарів ще немає",
  emptyInitiative: "Що ви думаєте про цей план? Можна й пораду, запитання чи застереження.",
  emptyGroup: "Почніть розмову. Розкажіть про себе або запитайте, хто хоче долучитися.",
  label: "Ваш коментар",
  hint: "Це можуть прочитати всі. Не пишіть тут телефонів і адрес.",
  hintClosed: "Це читають лише учасники цієї групи.",
  post: "Опублікувати коментар",
  posting: "Публікуємо…",
  posted: "Ваш коментар додано.",
  justNow: "щойно",
  fresh: (count) => `${count} ${form(count, ["новий коментар", "нові коментарі", "нових коментарів"])}`,
  more: "Читати старіші коментарі",
  hidden: "Цей коментар приховав wijkregisseur.",
  hiddenReason: "Причина:",
  hide: "Приховати",
  hideOf: (name) => `Приховати коментар: ${name}`,
  hideReason: "Чому ви приховуєте цей коментар?",
  hideHint: "Цю причину можуть прочитати всі. Автор отримає повідомлення.",
  hideNow: "Приховати цей коментар",
  cancel: "Не приховувати",
  signIn: "Увійдіть, щоб висловитися",
};
