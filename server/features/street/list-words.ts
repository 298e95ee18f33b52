// What is printed on a list, by language. The names of the plan stay as they were written.
const languages = ["nl", "en", "uk"] as const;
export type ListLanguage = (typeof languages)[number];

export interface ListWords {
  readonly heading: string;
  readonly asked: string;
  readonly place: string;
  readonly version: (version: number, day: string) => string;
  readonly scan: string;
  readonly who: (wijk: string) => string;
  readonly privacy: string;
  readonly noCopies: string;
  readonly sheet: (sheet: number, sheets: number) => string;
  readonly columns: readonly [row: string, initials: string, year: string, postcode: string, number: string, support: string, none: string, signature: string];
}

export const listWords: Readonly<Record<ListLanguage, ListWords>> = {
  nl: {
    heading: "Steunlijst", asked: "Gevraagd aan de gemeente", place: "Plek", version: (version, day) => `Versie ${version} van het plan, gedrukt op ${day}`,
    scan: "Lees het hele plan of steun het online. Scan de code, of ga naar:", who: (wijk) => `Voor bewoners van ${wijk}. Iedereen telt één keer, op papier of online. Kies ‘steun’ of ‘geen mening’ en zet je handtekening.`,
    privacy: "We bewaren je naam en adres niet, alleen een onleesbare afdruk. Twee mensen lezen je regel en dan telt je steun mee, zonder naam. De lijst zelf wordt vernietigd als het plan is ingediend. Wil je je steun terug? Vraag het aan de groep.",
    noCopies: "Kopieer deze lijst niet: elke lijst heeft eigen nummers. Print een nieuwe.", sheet: (sheet, sheets) => `blad ${sheet} van ${sheets}`,
    columns: ["Nr.", "Voorletters", "Geboren in", "Postcode", "Huisnr.", "Steun", "Geen mening", "Handtekening"],
  },
  en: {
    heading: "Support list", asked: "Asked of the municipality", place: "Place", version: (version, day) => `Version ${version} of the plan, printed on ${day}`,
    scan: "Read the whole plan or support it online. Scan the code, or go to:", who: (wijk) => `For residents of ${wijk}. Everybody counts once, on paper or online. Choose ‘support’ or ‘no opinion’ and sign.`,
    privacy: "We do not keep your name and address, only an unreadable print. Two people read your row, and then your support counts, without a name. The list itself is destroyed when the plan is handed in. Do you want your support back? Ask the group.",
    noCopies: "Do not copy this list: each list has its own numbers. Print a new one.", sheet: (sheet, sheets) => `sheet ${sheet} of ${sheets}`,
    columns: ["No.", "Initials", "Born in", "Postcode", "House no.", "Support", "No opinion", "Signature"],
  },
  uk: {
    heading: "Список підтримки", asked: "Запит до муніципалітету", place: "Місце", version: (version, day) => `Версія плану ${version}, надруковано ${day}`,
    scan: "Прочитайте весь план або підтримайте його онлайн. Скануйте код або відкрийте:", who: (wijk) => `Для мешканців ${wijk}. Кожен рахується один раз: на папері або онлайн. Оберіть «підтримую» або «не маю думки» і поставте підпис.`,
    privacy: "Ми не зберігаємо вашого імені та адреси, лише нечитний відбиток. Двоє людей читають ваш рядок, і ваша підтримка рахується без імені. Сам список знищують, коли план подано. Хочете забрати свою підтримку? Скажіть групі.",
    noCopies: "Не копіюйте цей список: кожен має власні номери. Надрукуйте новий.", sheet: (sheet, sheets) => `аркуш ${sheet} із ${sheets}`,
    columns: ["№", "Ініціали", "Рік нар.", "Індекс", "Будинок", "За", "Не маю думки", "Підпис"],
  },
};

export function isListLanguage(text: string): text is ListLanguage {
  return (languages as readonly string[]).includes(text);
}
