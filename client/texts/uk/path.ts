import type { Texts } from "../catalogue.ts";
import { days, form } from "./counted.ts";

export const path: Texts["path"] = {
  heading: "Де план зараз?",
  label: "Шлях цього плану",
  steps: {
    idea: "Ідея", draft: "Пишемо разом", draagvlak: "Пошук підтримки", handedIn: "У муніципалітеті", decision: "Рішення й угода",
    realisation: "Виконання", refused: "Відхилено", withdrawn: "Відкликано",
  },
  done: "готово",
  now: "зараз",
  ahead: "ще буде",
  turnHeading: "Чия тепер черга?",
  turn: {
    write: "Група разом пише цей план.",
    gather: "Сусідів. Підтримки ще замало.",
    handIn: "Групи. Підтримки достатньо: план можна подати до муніципалітету.",
    takeUp: "Wijkregisseur бере план на розгляд.",
    draftDeal: "Wijkregisseur пише buurtdeal: домовленість про план.",
    signBoth: "Групи й муніципалітету. Обидві сторони підписують buurtdeal.",
    signInitiators: "Група підписує buurtdeal.",
    signNeighbours: "Сусіди, які доглядатимуть, підписують buurtdeal.",
    signMunicipality: "Муніципалітет підписує buurtdeal.",
    pay: "Муніципалітет виплачує гроші.",
    realise: "Група виконує план.",
    settle: "Wijkregisseur перевіряє звіт і визначає субсидію.",
    account: "Група розповідає, скільки це коштувало і що дало.",
  },
  decide: (roles) => `Муніципалітет вирішує. Ще має вирішити: ${roles}.`,
  decideSoon: "Муніципалітет вирішує.",
  over: { VERANTWOORD: "Нічия. План завершено, і сусіди знають, що він дав.", AFGEWEZEN: "Муніципалітет сказав «ні». Нижче написано чому.", INGETROKKEN: "Група припинила цей план." },
  people: {
    RESIDENT: "мешканець", ORGANISATION_EDITOR: "організація", WIJKREGISSEUR: "wijkregisseur", WIJKWETHOUDER: "wijkwethouder",
    CLUSTERTEAM_MANAGER: "керівник clusterteam", WETHOUDER: "wethouder Wijken en Buurten", ADMINISTRATOR: "адміністратор", COUNCIL_READER: "міська рада",
  },
  answerBy: (date) => `Відповідь не пізніше ${date}`,
  answerLate: (date) => `Відповідь мала бути до ${date}`,
  answerLateWhy: "Муніципалітет запізнюється. Wijkregisseur має пояснити чому.",
  week: (passed, weeks) => `тиждень ${passed} із ${weeks}`,
  daysLeft: (left) => `${form(left, ["залишився", "залишилося", "залишилося"])} ${days(left)}`,
  answerWhy: "Муніципалітет має тринадцять тижнів на рішення від дня подання.",
  note: "Причина:",
};
