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
  decisionOutcome: { GRANTED: "Схвалено", REFUSED: "Відхилено" },
  bookingKind: {
    ALLOTTED: "Бюджет від муніципалітету", ASKED: "Просять", ASK_ENDED: "Більше не просять", RESERVED: "Відкладено", RELEASED: "Знову вільні", COMMITTED: "Обіцяно",
    PAID: "Виплачено", RETURNED: "Повернено",
  },
  account: { COUNCIL: "Муніципалітет", WISH: "Побажання", ASKED: "Просять", FREE: "Вільні", RESERVED: "На розгляді", COMMITTED: "Обіцяно", PAID: "Виплачено" },
  noticeKind: {
    CONCERN_RAISED: "Сусіда непокоїть ваш план", CONCERN_ANSWERED: "Група відповіла на ваше занепокоєння", CONCERN_HIDDEN: "Ваше занепокоєння приховано",
    COMMENT_HIDDEN: "Ваш коментар приховано", COMMENT_ANSWERED: "На ваш коментар відповіли", COMMENT_MENTIONED: "Вас згадали", INITIATIVE_HANDED_IN: "План подано", INITIATIVE_DECIDED: "Є рішення", MEMBERSHIP_ASKED: "Хтось хоче до вашої групи",
    MEMBERSHIP_ADMITTED: "Вас прийнято до групи", THRESHOLD_REACHED: "Підтримки достатньо", BUURTDEAL_READY: "Buurtdeal готовий до підпису", EXPORT_READY: "Ваші дані готові",
    DRAAGVLAK_ENDS_SOON: "Підтримати можна ще тиждень", DRAAGVLAK_ENDS_TODAY: "Останній день, щоб підтримати", DRAAGVLAK_CLOSED: "Строк минув: підтримки достатньо", DRAAGVLAK_MISSED: "Строк минув: підтримки було замало",
    SUPPORT_ENDED: "План, який ви підтримали, не набрав достатньо підтримки", STILL_WITH_YOU: "План змінився. Ви ще підтримуєте його?", SUPPORT_REMOVED: "Вашу підтримку вилучено", OBJECTION_MADE: "Хтось заперечує", OBJECTION_DECIDED: "Є відповідь на ваше заперечення",
    STEWARD_ASKED: "Хочете стати адміністратором цієї групи?", STEWARD_MADE: "У групи новий адміністратор", STEWARD_WANTED: "Ця група шукає адміністратора", STEWARD_MOVED: "Ви переїхали. Лишаєтеся адміністратором цієї групи?",
    DECISION_OPENED: "Група хоче щось вирішити", DECISION_CLOSING: "Вибрати можна ще один день", DECISION_CLOSED: "Група вирішила", MERGE_ASKED: "Інша група хоче об’єднатися з вашою", GROUPS_MERGED: "Вашу групу об’єднано з цією",
    ROLE_GRANTED: "У вас нова роль", ROLE_ENDED: "Вашу роль завершено", APPLICANT_ASKED: "Хочете стати заявником цього плану?",
    PLAN_MERGE_ASKED: "Інший план хоче об’єднатися", PLAN_MERGE_DECLINED: "Ваші плани не об’єднуються", PLAN_MERGED: "План, який ви підтримали, продовжується в цьому", GROUP_GOES_ON: "Ваш план продовжується в цій групі",
  },
  locale: { NL: "Нідерландська", EN: "Англійська", UK: "Українська" },
  activityKind: { ACTIVITY: "Подія", WALK_IN: "Прийом без запису", WORKS: "Роботи на вулиці" },
  dealParty: { INITIATOR: "Ініціатор", MUNICIPALITY: "Муніципалітет" },
  erasedAccount: "Видалений обліковий запис",
};
