// The few words around activities where they leave the site: in calendars, news readers, frames and on paper.
export const feedLanguages = ["nl", "en", "uk"] as const;
export type FeedLanguage = (typeof feedLanguages)[number];
export const isFeedLanguage = (text: unknown): text is FeedLanguage => feedLanguages.some((language) => language === text);

export interface FeedWords {
  readonly agenda: (of: string | null) => string;
  readonly own: string;
  readonly about: string;
  readonly where: string;
  readonly by: string;
  readonly forWhom: string;
  readonly price: string;
  readonly free: string;
  readonly contact: string;
  readonly wheelchair: Readonly<Record<"true" | "false", string>>;
  readonly cancelled: string;
  readonly because: (reason: string) => string;
  readonly more: string;
  readonly none: string;
  readonly until: (day: string) => string;
  readonly longer: string;
  readonly works: string;
  readonly page: (page: number, pages: number) => string;
  readonly readOn: (address: string) => string;
}

export const feedWords: Readonly<Record<FeedLanguage, FeedWords>> = {
  nl: {
    agenda: (of) => (of ? `Agenda van ${of}` : "Agenda"), own: "Mijn agenda", about: "Wat er te doen is in de buurt.", where: "Waar", by: "Van", forWhom: "Voor wie", price: "Prijs", free: "Gratis", contact: "Contact",
    wheelchair: { true: "Je kunt er met een rolstoel in.", false: "Je kunt er niet met een rolstoel in." }, cancelled: "Gaat niet door", because: (reason) => `Gaat niet door: ${reason}`,
    more: "Meer op de site", none: "Er staat niets op de agenda.", until: (day) => `tot en met ${day}`, longer: "Langere tijd", works: "Werk in de straat", page: (page, pages) => `Bladzijde ${page} van ${pages}`, readOn: (address) => `Meer weten of meedoen: ${address}`,
  },
  en: {
    agenda: (of) => (of ? `Agenda of ${of}` : "Agenda"), own: "My agenda", about: "What there is to do in the neighbourhood.", where: "Where", by: "By", forWhom: "For whom", price: "Price", free: "Free", contact: "Contact",
    wheelchair: { true: "You can get in with a wheelchair.", false: "You cannot get in with a wheelchair." }, cancelled: "Cancelled", because: (reason) => `Cancelled: ${reason}`,
    more: "More on the site", none: "There is nothing on the agenda.", until: (day) => `until ${day}`, longer: "For a longer time", works: "Works in the street", page: (page, pages) => `Page ${page} of ${pages}`, readOn: (address) => `To know more or take part: ${address}`,
  },
  uk: {
    agenda: (of) => (of ? `Календар: ${of}` : "Календар"), own: "Мій календар", about: "Що відбувається поруч.", where: "Де", by: "Від", forWhom: "Для кого", price: "Ціна", free: "Безкоштовно", contact: "Контакт",
    wheelchair: { true: "Можна заїхати на візку.", false: "На візку заїхати не можна." }, cancelled: "Скасовано", because: (reason) => `Скасовано: ${reason}`,
    more: "Більше на сайті", none: "У календарі нічого немає.", until: (day) => `до ${day}`, longer: "Триває довше", works: "Роботи на вулиці", page: (page, pages) => `Сторінка ${page} з ${pages}`, readOn: (address) => `Дізнатися більше або долучитися: ${address}`,
  },
};

/** The price as people say it. */
export function priceOf({ price, priceCents }: { readonly price: string | null; readonly priceCents: number | null }, language: FeedLanguage): string | null {
  if (priceCents === 0) return feedWords[language].free;
  return price ?? (priceCents === null ? null : new Intl.NumberFormat(language, { style: "currency", currency: "EUR" }).format(priceCents / 100));
}
