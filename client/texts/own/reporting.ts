import type { ReportReason, ReportState, SubjectKind } from "#client/gql/enums.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

interface ReportingWords {
  readonly title: string;
  readonly lead: string;
  readonly rules: string;
  readonly what: Readonly<Record<SubjectKind, string>>;
  readonly by: (name: string) => string;
  readonly person: (name: string) => string;
  readonly gone: string;
  readonly already: string;
  readonly why: string;
  readonly reason: Readonly<Record<ReportReason, string>>;
  readonly danger: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly unlawful: string;
  readonly unlawfulAbout: string;
  readonly ground: string;
  readonly groundHint: string;
  readonly goodFaith: string;
  readonly goodFaithMissing: string;
  readonly name: string;
  readonly email: string;
  readonly emailHint: string;
  readonly noAccount: string;
  readonly signIn: string;
  readonly seenBy: string;
  readonly send: string;
  readonly sentHeading: string;
  readonly sent: string;
  readonly mailedHeading: string;
  readonly mailed: (email: string) => string;
  readonly see: string;
  readonly own: string;
  readonly ownGone: string;
  readonly toHome: string;
  readonly state: Readonly<Record<ReportState, readonly [heading: string, text: string]>>;
  readonly confirm: string;
  readonly said: string;
  readonly reportedOn: string;
}

const nl: ReportingWords = {
  title: "Melden",
  lead: "Klopt er iets niet? Meld het. Iemand van de gemeente kijkt ernaar. Wie het schreef, hoort niet wie het meldde.",
  rules: "Huisregels",
  what: { COMMENT: "Een reactie", INITIATIVE: "Een plan", CONCERN: "Een zorg over een plan", ACTIVITY: "Een activiteit", GROUP: "Een groep", GROUP_FILE: "Een bestand", UPDATE: "Nieuws over een plan", PERSON: "Een persoon", ORGANISATION: "Een organisatie" },
  by: (name) => `door ${name}`,
  person: (name) => `Gaat het om ${name} zelf? Meld dan de persoon.`,
  gone: "Wat je wilt melden, is er niet meer, of je mag het niet zien.",
  already: "Je hebt dit al gemeld. We kijken ernaar.",
  why: "Wat is er aan de hand?",
  reason: {
    DANGER: "Iemand is in gevaar", HATE: "Discriminatie of bedreiging", INSULT: "Schelden of pesten", PRIVATE_DATA: "Privégegevens van iemand", DECEPTION: "Misleiding, of doen alsof je een ander bent", ADVERTISING: "Reclame", OTHER: "Iets anders",
  },
  danger: "Is er nu gevaar? Bel 112. Wij lezen meldingen niet dag en nacht.",
  words: "Vertel wat je ziet",
  wordsHint: "In je eigen woorden. Het hoeft niet lang te zijn.",
  unlawful: "Ik denk dat dit volgens de wet niet mag",
  unlawfulAbout: "Bijvoorbeeld bedreiging, smaad of iets dat van een ander is.",
  ground: "Waarom mag het niet?",
  groundHint: "Weet je welke wet? Noem die dan. Anders is je uitleg genoeg.",
  goodFaith: "Wat ik hier schrijf, klopt voor zover ik weet",
  goodFaithMissing: "Zet hier een vinkje. Zonder dat kunnen we de melding niet aannemen.",
  name: "Je naam",
  email: "Je e-mailadres",
  emailHint: "We sturen je een link om de melding te bevestigen, en wat ermee is gedaan.",
  noAccount: "Je bent niet ingelogd. Dat hoeft ook niet.",
  signIn: "Toch inloggen",
  seenBy: "De wijkregisseur ziet wat je schrijft, en niet wie je bent.",
  send: "Verstuur je melding",
  sentHeading: "Dank je wel",
  sent: "Je melding is binnen. We kijken ernaar en laten weten wat we doen.",
  mailedHeading: "Kijk in je mail",
  mailed: (email) => `We stuurden een link naar ${email}. Bevestig je melding binnen een dag.`,
  see: "Bekijk je melding",
  own: "Je melding",
  ownGone: "Deze melding is er niet. Misschien was de link ouder dan een dag.",
  toHome: "Naar de voorpagina",
  state: {
    UNCONFIRMED: ["Was jij dit?", "Bevestig je melding, dan kijken we ernaar."],
    WAITING: ["We kijken ernaar", "Iemand van de gemeente bekijkt je melding. Je hoort het als er iets is besloten."],
    ACTED_ON: ["We hebben er iets aan gedaan", "Dank je wel dat je het liet weten."],
    DISMISSED: ["Het mag blijven staan", "Iemand van de gemeente heeft gekeken. Volgens de huisregels mag het. Ben je het er niet mee eens? Praat met de wijkregisseur van je wijk, of stap naar de rechter."],
  },
  confirm: "Ja, ik meld dit",
  said: "Je schreef",
  reportedOn: "Gemeld op",
};
const en: ReportingWords = {
  title: "Report",
  lead: "Is something not right? Report it. Somebody of the municipality looks at it. Who wrote it does not hear who reported it.",
  rules: "House rules",
  what: { COMMENT: "A comment", INITIATIVE: "A plan", CONCERN: "A concern about a plan", ACTIVITY: "An activity", GROUP: "A group", GROUP_FILE: "A file", UPDATE: "News about a plan", PERSON: "A person", ORGANISATION: "An organisation" },
  by: (name) => `by ${name}`,
  person: (name) => `Is it about ${name} as such? Then report the person.`,
  gone: "What you want to report is no longer there, or you may not see it.",
  already: "You reported this already. We are looking at it.",
  why: "What is the matter?",
  reason: {
    DANGER: "Somebody is in danger", HATE: "Discrimination or threats", INSULT: "Name-calling or bullying", PRIVATE_DATA: "Somebody’s private data", DECEPTION: "Deception, or pretending to be somebody else", ADVERTISING: "Advertising", OTHER: "Something else",
  },
  danger: "Is there danger now? Call 112. We do not read reports day and night.",
  words: "Tell what you see",
  wordsHint: "In your own words. It need not be long.",
  unlawful: "I believe that this is unlawful",
  unlawfulAbout: "For example a threat, defamation or something that belongs to somebody else.",
  ground: "Why is it unlawful?",
  groundHint: "Do you know which law? Then name it. If not, your explanation is enough.",
  goodFaith: "What I write here is right as far as I know",
  goodFaithMissing: "Tick this box. Without it we cannot take the report.",
  name: "Your name",
  email: "Your e-mail address",
  emailHint: "We send you a link to confirm the report, and what was done.",
  noAccount: "You are not signed in. You need not be.",
  signIn: "Sign in after all",
  seenBy: "The wijkregisseur sees what you write, and not who you are.",
  send: "Send your report",
  sentHeading: "Thank you",
  sent: "Your report came in. We look at it and tell you what we do.",
  mailedHeading: "Look in your mail",
  mailed: (email) => `We sent a link to ${email}. Confirm your report within a day.`,
  see: "See your report",
  own: "Your report",
  ownGone: "This report is not there. Perhaps the link was older than a day.",
  toHome: "To the front page",
  state: {
    UNCONFIRMED: ["Was this you?", "Confirm your report, and we will look at it."],
    WAITING: ["We are looking at it", "Somebody of the municipality looks at your report. You will hear when something was decided."],
    ACTED_ON: ["We did something about it", "Thank you for telling us."],
    DISMISSED: ["It may stay", "Somebody of the municipality looked. By the house rules it may stay. Do you not agree? Talk to the wijkregisseur of your wijk, or go to court."],
  },
  confirm: "Yes, I report this",
  said: "You wrote",
  reportedOn: "Reported on",
};
const uk: ReportingWords = {
  title: "Поскаржитися",
  lead: "Щось не так? Повідомте. Працівник муніципалітету це перегляне. Автор не дізнається, хто поскаржився.",
  rules: "Правила спілкування",
  what: { COMMENT: "Коментар", INITIATIVE: "План", CONCERN: "Занепокоєння щодо плану", ACTIVITY: "Подія", GROUP: "Група", GROUP_FILE: "Файл", UPDATE: "Новина про план", PERSON: "Людина", ORGANISATION: "Організація" },
  by: (name) => `автор: ${name}`,
  person: (name) => `Йдеться саме про людину (${name})? Тоді поскаржтеся на людину.`,
  gone: "Того, на що ви хочете поскаржитися, вже немає, або ви не можете це бачити.",
  already: "Ви вже поскаржилися на це. Ми переглядаємо.",
  why: "Що сталося?",
  reason: {
    DANGER: "Хтось у небезпеці", HATE: "Дискримінація або погрози", INSULT: "Лайка або цькування", PRIVATE_DATA: "Чиїсь приватні дані", DECEPTION: "Обман або видавання себе за іншого", ADVERTISING: "Реклама", OTHER: "Щось інше",
  },
  danger: "Небезпека просто зараз? Телефонуйте 112. Ми не читаємо скарги цілодобово.",
  words: "Розкажіть, що ви бачите",
  wordsHint: "Своїми словами. Не обов’язково довго.",
  unlawful: "Я вважаю, що це заборонено законом",
  unlawfulAbout: "Наприклад, погроза, наклеп або щось чуже.",
  ground: "Чому це заборонено?",
  groundHint: "Знаєте, який закон? Назвіть його. Якщо ні, досить вашого пояснення.",
  goodFaith: "Те, що я тут пишу, правда, наскільки мені відомо",
  goodFaithMissing: "Поставте позначку. Без неї ми не можемо прийняти скаргу.",
  name: "Ваше ім’я",
  email: "Ваша електронна адреса",
  emailHint: "Ми надішлемо посилання для підтвердження і повідомимо, що зроблено.",
  noAccount: "Ви не увійшли. Це й не потрібно.",
  signIn: "Усе ж увійти",
  seenBy: "Wijkregisseur бачить, що ви пишете, але не бачить, хто ви.",
  send: "Надіслати скаргу",
  sentHeading: "Дякуємо",
  sent: "Ми отримали вашу скаргу. Переглянемо її та повідомимо, що робимо.",
  mailedHeading: "Перевірте пошту",
  mailed: (email) => `Ми надіслали посилання на ${email}. Підтвердьте скаргу протягом дня.`,
  see: "Переглянути скаргу",
  own: "Ваша скарга",
  ownGone: "Такої скарги немає. Можливо, посиланню понад день.",
  toHome: "На головну",
  state: {
    UNCONFIRMED: ["Це були ви?", "Підтвердьте скаргу, і ми її переглянемо."],
    WAITING: ["Ми переглядаємо", "Працівник муніципалітету розглядає вашу скаргу. Ви дізнаєтеся, коли буде рішення."],
    ACTED_ON: ["Ми вжили заходів", "Дякуємо, що повідомили."],
    DISMISSED: ["Це може залишитися", "Працівник муніципалітету переглянув. За правилами це дозволено. Не згодні? Поговоріть із wijkregisseur свого wijk або зверніться до суду."],
  },
  confirm: "Так, це моя скарга",
  said: "Ви написали",
  reportedOn: "Дата скарги",
};

/** What who reports something reads: the form, and what became of it. */
export const useReportingTexts = () => useOwnWords({ nl, en, uk });
