import type { Texts } from "../catalogue.ts";

export const buurtdeal: Texts["buurtdeal"] = {
  heading: "Buurtdeal: домовленість",
  complete: "Усі підписали. Buurtdeal чинний.",
  waits: "Домовленість записано. Підписали ще не всі.",
  act: { title: "Buurtdeal і виплата", why: "Запишіть, про що домовилися, або виплатіть надане.", button: "До buurtdeal" },
  sign: { title: "Підпишіть buurtdeal", why: "Ви підписуєте від імені своєї сторони. Спочатку прочитайте.", button: "До buurtdeal", notWritten: "Buurtdeal ще не написано. Це робить wijkregisseur." },
  more: "Прочитати buurtdeal і про виплату",
};
