import type { Texts } from "../catalogue.ts";

export const buurtdeal: Texts["buurtdeal"] = {
  heading: "Buurtdeal: домовленість",
  explained: "У buurtdeal записано, що робить група і що робить муніципалітет. Підписують обидві сторони.",
  initiatorsDo: "Що робить група",
  municipalityDoes: "Що робить муніципалітет",
  upkeepUntil: "Догляд до",
  signatures: "Підписи",
  parties: { INITIATOR: "Група", MUNICIPALITY: "Муніципалітет" },
  behalf: { INITIATOR: (group) => `від імені ${group}`, MUNICIPALITY: () => "від імені муніципалітету" },
  signed: (name, behalf, date) => `підпис: ${name}, ${behalf}, ${date}`,
  waiting: "ще не підписано",
  complete: "Обидві сторони підписали. Buurtdeal діє.",
  draft: {
    title: "Напишіть buurtdeal", again: "Змініть buurtdeal", why: "Запишіть те, про що ви домовилися з групою.", button: "Написати buurtdeal",
    initiatorsHint: "Що група робить, майструє або доглядає?", municipalityHint: "Що муніципалітет оплачує, постачає або організовує?",
    upkeepHint: "Дата або домовленість. Наприклад: до кінця 2028 року.", send: "Записати домовленість",
  },
  sign: {
    title: "Підпишіть buurtdeal", why: "Ви підписуєте за свою сторону. Спочатку прочитайте домовленість.", button: "Прочитати й підписати",
    ask: "Ви погоджуєтеся з цією домовленістю.", onBehalf: (behalf) => `Ви підписуєте ${behalf}.`, confirm: "Підписую", notWritten: "Buurtdeal ще не написано. Це робить wijkregisseur.",
  },
  pay: {
    title: "Виплатіть гроші", why: "Buurtdeal підписано.", button: "Виплатити",
    ask: (amount) => `Група отримає ${amount}. Після цього план можна виконувати.`, confirm: (amount) => `Виплатити ${amount}`,
  },
};
