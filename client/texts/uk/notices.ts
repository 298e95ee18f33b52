import type { notices as nl } from "../nl/notices.ts";

export const notices: typeof nl = {
  CONCERN_RAISED: "Сусіда непокоїть ваш план", CONCERN_ANSWERED: "Група відповіла на ваше занепокоєння", CONCERN_HIDDEN: "Ваше занепокоєння приховано",
  COMMENT_HIDDEN: "Ваш коментар приховано", COMMENT_ANSWERED: "На ваш коментар відповіли", COMMENT_MENTIONED: "Вас згадали", INITIATIVE_HANDED_IN: "План подано", INITIATIVE_DECIDED: "Є рішення", MEMBERSHIP_ASKED: "Хтось хоче до вашої групи",
  MEMBERSHIP_ADMITTED: "Вас прийнято до групи", THRESHOLD_REACHED: "Підтримки достатньо", BUURTDEAL_READY: "Buurtdeal готовий до підпису", EXPORT_READY: "Ваші дані готові",
  DRAAGVLAK_ENDS_SOON: "Підтримати можна ще тиждень", DRAAGVLAK_ENDS_TODAY: "Останній день, щоб підтримати", DRAAGVLAK_CLOSED: "Строк минув: підтримки достатньо", DRAAGVLAK_MISSED: "Строк минув: підтримки було замало",
  SUPPORT_ENDED: "План, який ви підтримали, не набрав достатньо підтримки", STILL_WITH_YOU: "План змінився. Ви ще підтримуєте його?", SUPPORT_REMOVED: "Вашу підтримку вилучено", OBJECTION_MADE: "Хтось заперечує", OBJECTION_DECIDED: "Є відповідь на ваше заперечення",
  STEWARD_ASKED: "Хочете стати адміністратором цієї групи?", STEWARD_MADE: "У групи новий адміністратор", STEWARD_WANTED: "Ця група шукає адміністратора", STEWARD_MOVED: "Ви переїхали. Лишаєтеся адміністратором цієї групи?",
  DECISION_OPENED: "Група хоче щось вирішити", DECISION_CLOSING: "Вибрати можна ще один день", DECISION_CLOSED: "Група вирішила", MERGE_ASKED: "Інша група хоче об’єднатися з вашою", GROUPS_MERGED: "Вашу групу об’єднано з цією",
  ROLE_GRANTED: "У вас нова роль", ROLE_ENDED: "Вашу роль завершено", APPLICANT_ASKED: "Хочете стати заявником цього плану?",
  PLAN_MERGE_ASKED: "Інший план хоче об’єднатися", PLAN_MERGE_DECLINED: "Ваші плани не об’єднуються", PLAN_MERGED: "План, який ви підтримали, продовжується в цьому", GROUP_GOES_ON: "Ваш план продовжується в цій групі",
  SUGGESTION_ACCEPTED: "Вашу пропозицію до тексту прийнято", SUGGESTION_DECLINED: "Вашу пропозицію до тексту не прийнято",
  COMPLETION_ASKED: "Муніципалітет просить доповнити заявку", COMPLETION_MISSED: "Заявник не доповнив вчасно", CLOCK_EXTENDED: "Муніципалітету треба більше часу на рішення", DECISION_DUE_SOON: "Відповідь має бути вже скоро", DECISION_LATE: "Відповідь запізнюється", ANSWER_LATE: "Муніципалітет запізнюється з рішенням", DECISION_OBJECTED: "Подано заперечення проти рішення", DECISION_OBJECTION_SETTLED: "Є відповідь на заперечення", DOSSIER_REOPENED: "Заявку відкрито знову", STAND_IN_NAMED: "Вас призначено заміняти когось",
};
