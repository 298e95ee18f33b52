import type { Locale } from "../members/viewer.type.ts";
import { text } from "../notifications/mail/blocks.ts";
import { mailOf } from "../notifications/mail/mail-of.ts";

interface Letter {
  readonly siteName: string;
  readonly name: string;
}
type WithCode = Letter & { readonly code: string };
type Mail = ReturnType<typeof mailOf>;

const written = (locale: Locale, siteName: string, subject: string, ...paragraphs: readonly string[]): Mail => mailOf({ locale, siteName, subject, blocks: paragraphs.map(text) });
const greeting = { nl: (name: string) => `Beste ${name},`, en: (name: string) => `Dear ${name},` };
const asked = {
  nl: "De code werkt een kwartier en maar één keer. Geef hem aan niemand anders. Heb je dit niet zelf gevraagd? Log dan uit op al je apparaten.",
  en: "The code works for a quarter of an hour, and only once. Give it to nobody else. Did you not ask for this? Then sign out on all your devices.",
};
const isEnglish = (locale: Locale) => locale === "EN";

export function erasureMail(locale: Locale, { siteName, name, code }: WithCode): Mail {
  return isEnglish(locale)
    ? written(locale, siteName, `${code} is your code to erase your account`, greeting.en(name), `You want to erase your account on ${siteName}. Type this code there: ${code}`, "After that your account is gone for good.", asked.en)
    : written(locale, siteName, `${code} is je code om je account te verwijderen`, greeting.nl(name), `Je wilt je account bij ${siteName} verwijderen. Typ daar deze code: ${code}`, "Daarna is je account voorgoed weg.", asked.nl);
}

export function newEmailMail(locale: Locale, { siteName, name, code }: WithCode): Mail {
  return isEnglish(locale)
    ? written(locale, siteName, `${code} is your code for ${siteName}`, greeting.en(name), `You want to use this e-mail address on ${siteName} from now on. Type this code there: ${code}`, asked.en)
    : written(locale, siteName, `${code} is je code voor ${siteName}`, greeting.nl(name), `Je wilt dit e-mailadres voortaan gebruiken bij ${siteName}. Typ daar deze code: ${code}`, asked.nl);
}

export function emailChangedMail(locale: Locale, { siteName, name }: Letter): Mail {
  return isEnglish(locale)
    ? written(locale, siteName, `Your e-mail address on ${siteName} has changed`, greeting.en(name), `Your account on ${siteName} has another e-mail address now. From here on we write to that one.`, "Was that not you? Then answer this mail at once.")
    : written(locale, siteName, `Je e-mailadres bij ${siteName} is veranderd`, greeting.nl(name), `Je account bij ${siteName} heeft nu een ander e-mailadres. Voortaan schrijven we daarheen.`, "Was jij dat niet? Beantwoord deze mail dan meteen.");
}

export function awayMail(locale: Locale, { siteName, name, day }: Letter & { readonly day: string }): Mail {
  return isEnglish(locale)
    ? written(locale, siteName, `Your account on ${siteName} ends on ${day}`, greeting.en(name), `You have not been on ${siteName} for two years. We do not keep data longer than needed, so we erase your account on ${day}.`, "Do you want to keep it? Sign in once before that day. Otherwise there is nothing to do.")
    : written(locale, siteName, `Je account bij ${siteName} stopt op ${day}`, greeting.nl(name), `Je bent twee jaar niet bij ${siteName} geweest. We bewaren gegevens niet langer dan nodig. Daarom verwijderen we je account op ${day}.`, "Wil je het houden? Log dan voor die dag een keer in. Anders hoef je niets te doen.");
}
