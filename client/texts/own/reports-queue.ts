import type { SignalKind } from "#client/gql/enums.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

interface QueueWords {
  readonly title: string;
  readonly lead: string;
  readonly toDesk: string;
  readonly signInFirst: string;
  readonly noQueue: string;
  readonly which: string;
  readonly town: string;
  readonly none: string;
  readonly count: (count: number) => string;
  readonly fresh: string;
  readonly show: string;
  readonly danger: string;
  readonly unlawful: string;
  readonly times: (count: number) => string;
  readonly since: (day: string) => string;
  readonly reports: string;
  readonly withoutAccount: string;
  readonly ground: string;
  readonly signals: string;
  readonly signal: Readonly<Record<SignalKind, (times: number, word: string) => string>>;
  readonly thread: string;
  readonly history: string;
  readonly gone: string;
  readonly look: string;
  readonly decide: string;
  readonly dismiss: string;
  readonly dismissed: (title: string) => string;
  readonly undo: string;
  readonly undone: string;
  readonly choose: (title: string) => string;
  readonly chosen: (count: number) => string;
  readonly preview: string;
  readonly previewText: string;
  readonly settleAll: (count: number) => string;
  readonly cancel: string;
  readonly keys: string;
  readonly keysOn: string;
  readonly keysAbout: string;
  readonly help: readonly (readonly [key: string, what: string])[];
  readonly settled: string;
  readonly actedOn: string;
  readonly leftAlone: string;
  readonly words: string;
  readonly wordsLead: string;
  readonly word: string;
  readonly add: string;
  readonly remove: (word: string) => string;
  readonly noWords: string;
}

const nl: QueueWords = {
  title: "Wat is gemeld",
  lead: "Wat het meeste haast heeft, staat bovenaan. Alles over één bericht staat bij elkaar.",
  toDesk: "Naar je bureau",
  signInFirst: "Log in om te zien wat er is gemeld.",
  noQueue: "Je let hier niet op de regels. Dat doen de wijkregisseur en wie die vervangt.",
  which: "Van welke wijk",
  town: "Heel Hilversum",
  none: "Er wacht niets. Mooi zo.",
  count: (count) => `${count} ${count === 1 ? "zaak wacht" : "zaken wachten"}`,
  fresh: "Er is een nieuwe melding.",
  show: "Laat zien",
  danger: "Gevaar",
  unlawful: "Volgens de melder onwettig",
  times: (count) => `${count} ${count === 1 ? "melding" : "meldingen"}`,
  since: (day) => `sinds ${day}`,
  reports: "Wat melders zeggen",
  withoutAccount: "zonder account",
  ground: "Waarom het niet zou mogen",
  signals: "Wat opvalt",
  signal: {
    FRESH_LINKS: (times) => `Nieuw account, met ${times} ${times === 1 ? "link" : "links"}`,
    REPEATED_TEXT: (times) => `Dezelfde tekst staat ook op ${times} andere ${times === 1 ? "plek" : "plekken"}`,
    WATCHED_WORD: (times, word) => `“${word}” van de woordenlijst, ${times} keer`,
  },
  thread: "Het gesprek eromheen",
  history: "Eerdere woorden",
  gone: "Dit is er niet meer.",
  look: "Bekijk de pagina",
  decide: "Wat doe je?",
  dismiss: "Niets aan de hand",
  dismissed: (title) => `“${title}” mag blijven staan. De melders krijgen bericht.`,
  undo: "Maak ongedaan",
  undone: "De zaak staat weer in de rij.",
  choose: (title) => `Kies “${title}”`,
  chosen: (count) => `${count} gekozen`,
  preview: "Dit ga je doen",
  previewText: "Deze zaken gaan dicht zonder maatregel. Alle melders krijgen bericht.",
  settleAll: (count) => `Sluit ${count} ${count === 1 ? "zaak" : "zaken"}`,
  cancel: "Toch niet",
  keys: "Toetsen",
  keysOn: "Sneltoetsen aan",
  keysAbout: "Ze werken alleen in deze rij.",
  help: [["j of ↓", "volgende zaak"], ["k of ↑", "vorige zaak"], ["Enter", "openen of sluiten"], ["0", "niets aan de hand"], ["1 tot 9", "de maatregel met dat nummer"], ["x", "kiezen voor meer tegelijk"], ["Esc", "sluiten"], ["?", "deze lijst"]],
  settled: "Deze week afgehandeld",
  actedOn: "Maatregel genomen",
  leftAlone: "Geen maatregel",
  words: "Woordenlijst",
  wordsLead: "Staat zo’n woord in iets dat is gemeld, dan komt dat hoger in de rij. Er wordt nooit iets door verborgen.",
  word: "Nieuw woord",
  add: "Zet erbij",
  remove: (word) => `Haal “${word}” weg`,
  noWords: "Er staan nog geen woorden op de lijst.",
};
const en: QueueWords = {
  title: "What was reported",
  lead: "What is most urgent stands on top. Everything about one message stands together.",
  toDesk: "To your desk",
  signInFirst: "Sign in to see what was reported.",
  noQueue: "You do not watch over the rules here. The wijkregisseur does, and who stands in.",
  which: "Of which wijk",
  town: "All of Hilversum",
  none: "Nothing is waiting. Well done.",
  count: (count) => `${count} ${count === 1 ? "case waits" : "cases wait"}`,
  fresh: "A new report came in.",
  show: "Show it",
  danger: "Danger",
  unlawful: "Unlawful, says who reported it",
  times: (count) => `${count} ${count === 1 ? "report" : "reports"}`,
  since: (day) => `since ${day}`,
  reports: "What reporters say",
  withoutAccount: "without an account",
  ground: "Why it would be unlawful",
  signals: "What stands out",
  signal: {
    FRESH_LINKS: (times) => `New account, with ${times} ${times === 1 ? "link" : "links"}`,
    REPEATED_TEXT: (times) => `The same text stands in ${times} other ${times === 1 ? "place" : "places"}`,
    WATCHED_WORD: (times, word) => `“${word}” of the word list, ${times} times`,
  },
  thread: "The talk around it",
  history: "Earlier wording",
  gone: "This is no longer there.",
  look: "See the page",
  decide: "What do you do?",
  dismiss: "Nothing is wrong",
  dismissed: (title) => `“${title}” may stay. Who reported it is told.`,
  undo: "Undo",
  undone: "The case is back in the queue.",
  choose: (title) => `Choose “${title}”`,
  chosen: (count) => `${count} chosen`,
  preview: "This is what you are going to do",
  previewText: "These cases close without a measure. Everybody who reported is told.",
  settleAll: (count) => `Close ${count} ${count === 1 ? "case" : "cases"}`,
  cancel: "Rather not",
  keys: "Keys",
  keysOn: "Shortcut keys on",
  keysAbout: "They work in this queue only.",
  help: [["j or ↓", "next case"], ["k or ↑", "previous case"], ["Enter", "open or close"], ["0", "nothing is wrong"], ["1 to 9", "the measure of that number"], ["x", "choose for more at once"], ["Esc", "close"], ["?", "this list"]],
  settled: "Settled this week",
  actedOn: "Measure taken",
  leftAlone: "No measure",
  words: "Word list",
  wordsLead: "When such a word stands in something that was reported, that goes higher in the queue. Nothing is ever hidden by it.",
  word: "New word",
  add: "Add it",
  remove: (word) => `Take “${word}” off`,
  noWords: "There are no words on the list yet.",
};
const uk: QueueWords = {
  title: "На що поскаржилися",
  lead: "Найтерміновіше вгорі. Усе про одне повідомлення стоїть разом.",
  toDesk: "До вашого столу",
  signInFirst: "Увійдіть, щоб побачити скарги.",
  noQueue: "Ви тут не стежите за правилами. Це робить wijkregisseur і той, хто його заміняє.",
  which: "Якого wijk",
  town: "Увесь Hilversum",
  none: "Нічого не чекає. Чудово.",
  count: (count) => `Чекають справи: ${count}`,
  fresh: "Надійшла нова скарга.",
  show: "Показати",
  danger: "Небезпека",
  unlawful: "Незаконно, каже той, хто поскаржився",
  times: (count) => `Скарг: ${count}`,
  since: (day) => `з ${day}`,
  reports: "Що кажуть у скаргах",
  withoutAccount: "без облікового запису",
  ground: "Чому це було б незаконно",
  signals: "Що впадає в око",
  signal: {
    FRESH_LINKS: (times) => `Новий обліковий запис, посилань: ${times}`,
    REPEATED_TEXT: (times) => `Такий самий текст є ще в інших місцях: ${times}`,
    WATCHED_WORD: (times, word) => `«${word}» зі списку слів, разів: ${times}`,
  },
  thread: "Розмова навколо",
  history: "Попередні слова",
  gone: "Цього вже немає.",
  look: "Переглянути сторінку",
  decide: "Що ви робите?",
  dismiss: "Усе гаразд",
  dismissed: (title) => `«${title}» може залишитися. Тим, хто поскаржився, повідомлено.`,
  undo: "Скасувати",
  undone: "Справа знову в черзі.",
  choose: (title) => `Вибрати «${title}»`,
  chosen: (count) => `Вибрано: ${count}`,
  preview: "Ось що ви зробите",
  previewText: "Ці справи закриваються без заходів. Усім, хто поскаржився, буде повідомлено.",
  settleAll: (count) => `Закрити справи: ${count}`,
  cancel: "Краще ні",
  keys: "Клавіші",
  keysOn: "Швидкі клавіші ввімкнено",
  keysAbout: "Вони діють лише в цій черзі.",
  help: [["j або ↓", "наступна справа"], ["k або ↑", "попередня справа"], ["Enter", "відкрити або закрити"], ["0", "усе гаразд"], ["1–9", "захід із цим номером"], ["x", "вибрати кілька"], ["Esc", "закрити"], ["?", "цей список"]],
  settled: "Вирішено цього тижня",
  actedOn: "Ужито заходів",
  leftAlone: "Без заходів",
  words: "Список слів",
  wordsLead: "Якщо таке слово є в тому, на що поскаржилися, воно стоїть вище в черзі. Через це ніколи нічого не приховується.",
  word: "Нове слово",
  add: "Додати",
  remove: (word) => `Прибрати «${word}»`,
  noWords: "У списку ще немає слів.",
};

/** What who sees to reports reads. */
export const useQueueTexts = () => useOwnWords({ nl, en, uk });
