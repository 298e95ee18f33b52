import type { NewsletterSectionKind } from "#shared/newsletters/newsletters.ts";
import type { Locale } from "../members/viewer.type.ts";

type Outcome = "GRANTED" | "REFUSED" | "UNTREATED";
/** The words around what a newsletter tells, where it leaves the site. What the wijkregisseur wrote stays in the language it was written in. */
export interface NewsletterTexts {
  readonly language: string;
  readonly titleOf: (wijk: string, month: string | null) => string;
  readonly from: (wijk: string, municipality: string) => string;
  readonly sections: Readonly<Record<NewsletterSectionKind, string>>;
  readonly counted: (supporters: number, needed: number) => string;
  readonly until: (day: string) => string;
  readonly outcomes: Readonly<Record<Outcome, (amount: string) => string>>;
  readonly read: string;
  readonly why: (wijk: string, site: string) => string;
  readonly unsubscribe: string;
  readonly test: string;
  readonly page: (page: number, pages: number) => string;
  readonly more: (address: string) => string;
}

const month = (language: string, text: string): string => new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${text}-15T12:00:00Z`));

export const newsletterTexts: Readonly<Record<Locale, NewsletterTexts>> = {
  NL: {
    language: "nl-NL", titleOf: (wijk, of) => (of ? `Nieuws uit ${wijk}: ${month("nl-NL", of)}` : `Bericht voor ${wijk}`), from: (wijk, municipality) => `Gemeente ${municipality} · wijk ${wijk}`,
    sections: { SUPPORT: "Deze plannen zoeken nog steun", NEW: "Nieuwe plannen", DECIDED: "Hierover is besloten", REALISED: "Dit is klaar", ACTIVITIES: "Dit is er te doen" },
    counted: (supporters, needed) => `${supporters} van de ${needed} buren doen mee`, until: (day) => `steunen kan tot en met ${day}`,
    outcomes: { GRANTED: (amount) => `De gemeente zegt ja: ${amount}.`, REFUSED: () => "De gemeente zegt nee.", UNTREATED: () => "De gemeente behandelt de aanvraag niet verder." },
    read: "Lees verder", why: (wijk, site) => `Je krijgt dit van ${site}, omdat je in ${wijk} woont of die wijk volgt.`, unsubscribe: "Geen berichten meer over je wijk", test: "Proef", page: (page, pages) => `Bladzijde ${page} van ${pages}`, more: (address) => `Meer weten of meedoen: ${address}`,
  },
  EN: {
    language: "en-GB", titleOf: (wijk, of) => (of ? `News from ${wijk}: ${month("en-GB", of)}` : `Message for ${wijk}`), from: (wijk, municipality) => `Municipality of ${municipality} · wijk ${wijk}`,
    sections: { SUPPORT: "These plans still look for support", NEW: "New plans", DECIDED: "This was decided", REALISED: "This is done", ACTIVITIES: "What there is to do" },
    counted: (supporters, needed) => `${supporters} of the ${needed} neighbours needed`, until: (day) => `you can support it until ${day}`,
    outcomes: { GRANTED: (amount) => `The municipality says yes: ${amount}.`, REFUSED: () => "The municipality says no.", UNTREATED: () => "The municipality does not handle the application any further." },
    read: "Read on", why: (wijk, site) => `You get this from ${site}, because you live in ${wijk} or follow that wijk.`, unsubscribe: "No more messages about your wijk", test: "Test", page: (page, pages) => `Page ${page} of ${pages}`, more: (address) => `To know more or take part: ${address}`,
  },
  UK: {
    language: "uk-UA", titleOf: (wijk, of) => (of ? `Новини ${wijk}: ${month("uk-UA", of)}` : `Повідомлення для ${wijk}`), from: (wijk, municipality) => `Муніципалітет ${municipality} · wijk ${wijk}`,
    sections: { SUPPORT: "Ці плани ще шукають підтримки", NEW: "Нові плани", DECIDED: "Про це вирішено", REALISED: "Це зроблено", ACTIVITIES: "Що відбувається" },
    counted: (supporters, needed) => `${supporters} із ${needed} потрібних сусідів`, until: (day) => `підтримати можна до ${day}`,
    outcomes: { GRANTED: (amount) => `Муніципалітет каже так: ${amount}.`, REFUSED: () => "Муніципалітет каже ні.", UNTREATED: () => "Муніципалітет не розглядає заявку далі." },
    read: "Читати далі", why: (wijk, site) => `Ви отримали це від ${site}, бо живете у ${wijk} або стежите за цим wijk.`, unsubscribe: "Більше не надсилати про ваш wijk", test: "Проба", page: (page, pages) => `Сторінка ${page} з ${pages}`, more: (address) => `Дізнатися більше або долучитися: ${address}`,
  },
};
