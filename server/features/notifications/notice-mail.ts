import type { Locale } from "../members/viewer.type.ts";
import type { NoticeKind } from "./notice-kinds.ts";

export interface NoticeMail {
  readonly kind: NoticeKind;
  readonly name: string;
  /** What the initiative or the group is called. */
  readonly about: string;
  /** The reason, where one was given. */
  readonly text: string | null;
  /** Null where the site's own address is not known. */
  readonly link: string | null;
  readonly siteName: string;
}
type Line = (about: string) => string;
interface Text {
  readonly greeting: (name: string) => string;
  readonly read: (link: string) => string;
  readonly onSite: (site: string) => string;
  readonly reason: (text: string) => string;
  readonly kinds: Record<NoticeKind, readonly [subject: Line, body: Line]>;
}

const nl: Text = {
  greeting: (name) => `Beste ${name},`,
  read: (link) => `Lees verder: ${link}`,
  onSite: (site) => `Lees verder op ${site}.`,
  reason: (text) => `De reden: ${text}`,
  kinds: {
    COMMENT_HIDDEN: [
      () => "Je reactie is verborgen",
      (about) => `De wijkregisseur heeft je reactie bij “${about}” verborgen. Vind je dat niet terecht? Praat erover met de wijkregisseur van de wijk.`,
    ],
    COMMENT_ANSWERED: [(about) => `Antwoord op je reactie bij ${about}`, (about) => `Iemand heeft geantwoord op je reactie bij “${about}”.`],
    INITIATIVE_HANDED_IN: [(about) => `Ingediend: ${about}`, (about) => `Bewoners hebben “${about}” ingediend. Je kunt het in behandeling nemen.`],
    INITIATIVE_DECIDED: [(about) => `Er is een besluit over ${about}`, (about) => `De gemeente heeft een besluit genomen over “${about}”. Je leest wat het is en waarom.`],
    MEMBERSHIP_ASKED: [(about) => `Iemand wil meedoen met ${about}`, (about) => `Er is een nieuw verzoek om mee te doen met “${about}”. Een beheerder kan iemand toelaten.`],
    MEMBERSHIP_ADMITTED: [(about) => `Je doet mee met ${about}`, (about) => `Je bent toegelaten tot “${about}”. Welkom!`],
    THRESHOLD_REACHED: [(about) => `Genoeg steun voor ${about}`, (about) => `Er is genoeg steun voor “${about}”. Jullie kunnen het plan nu indienen.`],
    BUURTDEAL_READY: [(about) => `De buurtdeal voor ${about} ligt klaar`, (about) => `De buurtdeal voor “${about}” ligt klaar. Lees de afspraken en teken als je het ermee eens bent.`],
    EXPORT_READY: [() => "Je gegevens staan klaar", () => "Alles wat we van je weten, staat klaar in één bestand. Log in en download het. Na zeven dagen verwijderen we het bestand."],
  },
};
const en: Text = {
  greeting: (name) => `Dear ${name},`,
  read: (link) => `Read more: ${link}`,
  onSite: (site) => `Read more on ${site}.`,
  reason: (text) => `The reason: ${text}`,
  kinds: {
    COMMENT_HIDDEN: [
      () => "Your comment was hidden",
      (about) => `The wijkregisseur hid your comment on “${about}”. Do you think that is wrong? Talk about it with the wijkregisseur of the wijk.`,
    ],
    COMMENT_ANSWERED: [(about) => `An answer to your comment on ${about}`, (about) => `Somebody answered your comment on “${about}”.`],
    INITIATIVE_HANDED_IN: [(about) => `Handed in: ${about}`, (about) => `Residents handed in “${about}”. You can take it up.`],
    INITIATIVE_DECIDED: [(about) => `A decision on ${about}`, (about) => `The municipality has decided on “${about}”. You can read what and why.`],
    MEMBERSHIP_ASKED: [(about) => `Somebody wants to join ${about}`, (about) => `There is a new request to join “${about}”. A steward can let them in.`],
    MEMBERSHIP_ADMITTED: [(about) => `You are in ${about}`, (about) => `You were let into “${about}”. Welcome!`],
    THRESHOLD_REACHED: [(about) => `Enough support for ${about}`, (about) => `There is enough support for “${about}”. You can hand the plan in now.`],
    BUURTDEAL_READY: [(about) => `The buurtdeal for ${about} is ready`, (about) => `The buurtdeal for “${about}” is ready. Read what it says, and sign it if you agree.`],
    EXPORT_READY: [() => "Your data are ready", () => "Everything that we know of you is ready in one file. Sign in and download it. After seven days we delete the file."],
  },
};
const uk: Text = {
  greeting: (name) => `Вітаємо, ${name}!`,
  read: (link) => `Читати далі: ${link}`,
  onSite: (site) => `Читайте далі на ${site}.`,
  reason: (text) => `Причина: ${text}`,
  kinds: {
    COMMENT_HIDDEN: [
      () => "Ваш коментар приховано",
      (about) => `Wijkregisseur приховав ваш коментар до «${about}». Вважаєте, що це несправедливо? Поговоріть про це з wijkregisseur свого wijk.`,
    ],
    COMMENT_ANSWERED: [(about) => `Відповідь на ваш коментар: ${about}`, (about) => `На ваш коментар до «${about}» відповіли.`],
    INITIATIVE_HANDED_IN: [(about) => `Подано: ${about}`, (about) => `Мешканці подали план «${about}». Ви можете взяти його на розгляд.`],
    INITIATIVE_DECIDED: [(about) => `Є рішення щодо плану: ${about}`, (about) => `Муніципалітет ухвалив рішення щодо плану «${about}». Ви можете прочитати, яке воно і чому.`],
    MEMBERSHIP_ASKED: [(about) => `Хтось хоче до групи: ${about}`, (about) => `Є нове прохання приєднатися до групи «${about}». Прийняти може адміністратор групи.`],
    MEMBERSHIP_ADMITTED: [(about) => `Ви в групі: ${about}`, (about) => `Вас прийнято до групи «${about}». Вітаємо!`],
    THRESHOLD_REACHED: [(about) => `Підтримки достатньо: ${about}`, (about) => `План «${about}» має достатньо підтримки. Тепер його можна подати.`],
    BUURTDEAL_READY: [(about) => `Buurtdeal готовий: ${about}`, (about) => `Buurtdeal для плану «${about}» готовий. Прочитайте домовленість і підпишіть, якщо згодні.`],
    EXPORT_READY: [() => "Ваші дані готові", () => "Усе, що ми про вас знаємо, зібрано в одному файлі. Увійдіть і завантажте його. Через сім днів ми видалимо файл."],
  },
};
const texts: Record<Locale, Text> = { NL: nl, EN: en, UK: uk };

export function noticeMail(locale: Locale, { kind, name, about, text, link, siteName }: NoticeMail): { subject: string; body: string } {
  const { greeting, read, onSite, reason, kinds } = texts[locale];
  const [subject, body] = kinds[kind];
  const lines = [greeting(name), body(about), ...(text ? [reason(text)] : []), link ? read(link) : onSite(siteName)];
  return { subject: subject(about).replace(/\s+/gu, " "), body: `${lines.join("\n\n")}\n` };
}
