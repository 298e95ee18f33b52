import type { CaseProblem, CaseSystemKind, ForwardingState, ForwardingStepKind } from "#shared/cases/forwarding.ts";
import type { forwarding as nl } from "../nl/forwarding.ts";

const system: Record<CaseSystemKind, string> = { ZGW: "Система справ", MAIL: "Електронна пошта", MANUAL: "Забирають самі" };
const state: Record<ForwardingState, string> = { UNDERWAY: "У дорозі", AT_DESK: "Чекає на працівника", FAILED: "Не вдалося", DONE: "Надійшло" };
const step: Record<ForwardingStepKind, string> = {
  CASE: "Справа", DOCUMENT: "Документ", LINK: "Документ у справі", ROLE: "Хто подає", STATUS: "Перший статус", WIJK: "Цей wijk",
  DECISION: "Рішення", RESULT: "Результат", END_STATUS: "Останній статус", MAIL: "Електронний лист", TAKE: "Отримання",
};
const problem: Record<CaseProblem, string> = {
  UNREACHABLE: "Система муніципалітету не дала правильної відповіді.",
  NOT_AUTHORISED: "Система муніципалітету нас не впускає. Перевірте ключ і права.",
  REFUSED_THERE: "Система муніципалітету цього не прийняла.",
  UNKNOWN_TYPE: "Такого виду справи, документа чи рішення немає в каталозі муніципалітету.",
  ODD_ANSWER: "Система муніципалітету дала неправильну відповідь.",
  FAILED_HERE: "На цьому сайті сталася помилка.",
  DECISION_UNCLEAR: "У системі справ є рішення. З нього не видно, чи надано гроші та скільки.",
  DECISION_TOO_LATE: "У системі справ є рішення. Тут заявку вже вирішено або відкликано.",
  DECISION_NOT_BOOKED: "У системі справ є рішення. Воно не вміщується в бюджет або так не дозволено.",
};

export const forwarding: typeof nl = {
  system, state, step, problem,
  title: "Надсилання до муніципалітету",
  lead: "Те, що подають мешканці, надходить до системи муніципалітету. Тут видно, що надійшло, а що ні.",
  signInFirst: "Увійдіть з обліковим записом, з яким ви працюєте для муніципалітету.",
  notArrived: "Не надійшло до муніципалітету",
  toForwarding: "Подивіться, що можна зробити",
  toRoles: "До ролей",
  toDesk: "До робочого столу",
  which: "Які",
  every: "Усі досьє",
  none: "Тут нічого немає. Те, що подають у вашому wijk, з’являється тут само.",
  noneSuch: "За цим вибором досьє немає.",
  count: (count: number, more: boolean) => `Досьє: ${count}${more ? " або більше" : ""}, спочатку найновіші`,
  more: "Показати старіші досьє",
  inWijk: (reference: string, wijk: string) => `${reference} · ${wijk}`,
  since: (when: string) => `Від ${when}`,
  nextTry: (when: string) => `Сайт спробує ще раз сам: ${when}.`,
  tries: (count: number) => `Спроб: ${count}`,
  said: "Що сказала система",
  caseDue: (day: string) => `Рішення не пізніше ${day}, за даними системи справ`,
  steps: (done: number, all: number) => `Готово кроків: ${done} з ${all}`,
  stepDone: (when: string) => `готово ${when}`,
  stepWaits: "ще ні",
  parts: { application: "заявка", withdrawal: "відкликання", decision: "рішення" },
  completion: (number: string) => `доповнення ${number}`,
  retry: "Спробувати ще раз",
  retryOf: (title: string) => `надіслати «${title}»`,
  retried: (title: string) => `«${title}» надсилається ще раз.`,
  fetch: "Завантажити досьє (PDF)",
  fetchOf: (title: string) => `«${title}»`,
  taken: "Я це забрав або забрала",
  takenOf: (title: string) => `до системи муніципалітету: «${title}»`,
  wasTaken: (title: string) => `«${title}» тепер позначено як отримане.`,
};
