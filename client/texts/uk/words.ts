import type { Texts } from "../catalogue.ts";

export const words: Texts["words"] = {
  stage: {
    IDEE: "Ідея", CONCEPT: "Пишемо разом", DRAAGVLAK: "Шукає підтримки", INGEDIEND: "Подано", IN_BEHANDELING: "На розгляді", TOEGEKEND: "Схвалено",
    AFGEWEZEN: "Відхилено", BUURTDEAL: "Buurtdeal", IN_UITVOERING: "Виконується", GEREALISEERD: "Готово", VERANTWOORD: "Є звіт", INGETROKKEN: "Відкликано",
  },
  domain: { SOCIAAL: "Люди разом", FYSIEK: "Вулиці й зелень", VEILIG: "Безпека" },
  participationLevel: {
    INFORMEREN: "Вам розповідають", RAADPLEGEN: "Вашу думку враховують", ADVISEREN: "Ви радите", COPRODUCEREN: "Робимо разом", MEEBESLISSEN: "Вирішуємо разом",
    ZELFBEHEER: "Ви робите самі",
  },
  participationAbout: {
    INFORMEREN: "Муніципалітет вирішує сам і розповідає вам, що буде.",
    RAADPLEGEN: "Муніципалітет питає вашу думку, а потім вирішує сам.",
    ADVISEREN: "Муніципалітет дотримується вашої поради або пояснює, чому ні.",
    COPRODUCEREN: "Мешканці й муніципалітет разом складають план.",
    MEEBESLISSEN: "Мешканці й муніципалітет вирішують разом.",
    ZELFBEHEER: "Мешканці самі вирішують і роблять. Муніципалітет допомагає.",
  },
  groupVisibility: { PUBLIC: "Відкрита", CLOSED: "Закрита", HIDDEN: "Прихована" },
  groupJoining: { OPEN: "Приєднатися може кожен", ON_REQUEST: "Спочатку треба попроситися", BY_INVITATION: "Лише за запрошенням" },
  groupChoice: { AGREE: "За", ABSTAIN: "Без думки", OBJECT: "Заперечення" },
  groupState: { ACTIVE: "Діє", PAUSED: "Перерва", ENDED: "Припинена" },
  membershipRole: { MEMBER: "Учасник", STEWARD: "Адміністратор групи" },
  membershipState: { ASKED: "Хоче приєднатися", ACTIVE: "Учасник" },
  residenceGrade: { EMAIL: "Адреса ще невідома", POSTCODE: "Указано вами", LETTER: "Підтверджено", IDENTITY: "Підтверджено через DigiD" },
  roleKind: {
    RESIDENT: "Мешканець", ORGANISATION_EDITOR: "Редактор організації", WIJKREGISSEUR: "Wijkregisseur", WIJKWETHOUDER: "Wijkwethouder",
    CLUSTERTEAM_MANAGER: "Керівник clusterteam", WETHOUDER: "Wethouder Wijken en Buurten", ADMINISTRATOR: "Адміністратор сайту", COUNCIL_READER: "Читач від міської ради",
  },
  decisionOutcome: { GRANTED: "Схвалено", REFUSED: "Відхилено", UNTREATED: "Залишено без розгляду" },
  locale: { NL: "Нідерландська", EN: "Англійська", UK: "Українська" },
  activityKind: { ACTIVITY: "Подія", WALK_IN: "Прийом без запису", WORKS: "Роботи на вулиці" },
  dealParty: { INITIATOR: "Ініціатор", MAINTAINER: "Сусід, який доглядає", MUNICIPALITY: "Муніципалітет" },
  erasedAccount: "Видалений обліковий запис",
};
