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
    COMMENT_MENTIONED: [(about) => `Je bent genoemd bij ${about}`, (about) => `Iemand heeft je genoemd in een reactie bij “${about}”.`],
    INITIATIVE_HANDED_IN: [(about) => `Ingediend: ${about}`, (about) => `Bewoners hebben “${about}” ingediend. Je kunt het in behandeling nemen.`],
    INITIATIVE_DECIDED: [(about) => `Er is een besluit over ${about}`, (about) => `De gemeente heeft een besluit genomen over “${about}”. Je leest wat het is en waarom.`],
    MEMBERSHIP_ASKED: [(about) => `Iemand wil meedoen met ${about}`, (about) => `Er is een nieuw verzoek om mee te doen met “${about}”. Een beheerder kan iemand toelaten.`],
    MEMBERSHIP_ADMITTED: [(about) => `Je doet mee met ${about}`, (about) => `Je bent toegelaten tot “${about}”. Welkom!`],
    THRESHOLD_REACHED: [(about) => `Genoeg steun voor ${about}`, (about) => `Er is genoeg steun voor “${about}”. Jullie kunnen het plan nu indienen.`],
    BUURTDEAL_READY: [(about) => `De buurtdeal voor ${about} ligt klaar`, (about) => `De buurtdeal voor “${about}” ligt klaar. Lees de afspraken en teken als je het ermee eens bent.`],
    DRAAGVLAK_ENDS_SOON: [(about) => `Nog een week voor ${about}`, (about) => `Buren kunnen “${about}” nog een week steunen. Is er meer tijd nodig? Je kunt de termijn één keer verlengen.`],
    DRAAGVLAK_ENDS_TODAY: [(about) => `Laatste dag voor ${about}`, (about) => `Vandaag is de laatste dag om “${about}” te steunen. Is er meer tijd nodig? Verleng de termijn dan vandaag nog.`],
    DRAAGVLAK_CLOSED: [(about) => `De termijn is voorbij: ${about}`, (about) => `De termijn van “${about}” is voorbij en er is genoeg steun. Jullie kunnen het plan nu indienen.`],
    DRAAGVLAK_MISSED: [(about) => `Nog niet genoeg steun voor ${about}`, (about) => `De termijn van “${about}” is voorbij en er was niet genoeg steun. Het plan is weer een concept. Jullie kunnen het aanpassen en opnieuw om steun vragen.`],
    SUPPORT_ENDED: [(about) => `De termijn is voorbij: ${about}`, (about) => `Je steunde “${about}”. De termijn is voorbij en er was niet genoeg steun. De makers kunnen het plan aanpassen. Vragen ze opnieuw om steun, dan kun je opnieuw kiezen.`],
    STILL_WITH_YOU: [(about) => `Steun je ${about} nog?`, (about) => `Je steunde “${about}”. Het plan is daarna veranderd: het bedrag, de plek of het doel. Kijk wat er anders is en zeg of je het nog steunt. Tot dan telt je steun niet mee.`],
    SUPPORT_REMOVED: [(about) => `Je steun voor ${about} is weggehaald`, (about) => `De wijkregisseur heeft je steun voor “${about}” weggehaald. Vind je dat niet terecht? Op de pagina van het plan kun je bezwaar maken. Iemand anders kijkt er dan naar.`],
    OBJECTION_MADE: [(about) => `Bezwaar bij ${about}`, (about) => `Iemand maakt er bezwaar tegen dat zijn steun voor “${about}” is weggehaald. Wil je ernaar kijken?`],
    OBJECTION_DECIDED: [(about) => `Antwoord op je bezwaar bij ${about}`, (about) => `Er is gekeken naar je bezwaar over je steun voor “${about}”.`],
    CONCERN_RAISED: [(about) => `Een zorg over ${about}`, (about) => `Een buur maakt zich zorgen over “${about}”. Lees wat en geef antwoord.`],
    CONCERN_ANSWERED: [(about) => `Antwoord op je zorg over ${about}`, (about) => `De groep heeft geantwoord op je zorg over “${about}”.`],
    CONCERN_HIDDEN: [(about) => `Je zorg over ${about} is verborgen`, (about) => `De wijkregisseur heeft je zorg over “${about}” verborgen. Vind je dat niet terecht? Praat erover met de wijkregisseur van de wijk.`],
    PLAN_MERGE_ASKED: [(about) => `Een ander plan wil samen verder met ${about}`, (about) => `Een ander plan vraagt of jullie samen verdergaan met “${about}”. Lees beide plannen naast elkaar en geef antwoord.`],
    PLAN_MERGE_DECLINED: [(about) => `${about} gaat niet samen met het andere plan`, (about) => `Het andere plan gaat niet samen met “${about}”. Jullie plan gaat gewoon door.`],
    PLAN_MERGED: [
      (about) => `Steun je ook dit plan? ${about}`,
      (about) => `Een plan dat je steunde, gaat verder in “${about}”. Je steun is niet meegegaan. Lees het plan, en steun het als je het ermee eens bent.`,
    ],
    GROUP_GOES_ON: [(about) => `Doe mee met ${about}`, (about) => `Het plan van je groep gaat verder bij de groep “${about}”. Je bent welkom om daar mee te doen.`],
    EXPORT_READY: [() => "Je gegevens staan klaar", () => "Alles wat we van je weten, staat klaar in één bestand. Log in en download het. Na zeven dagen verwijderen we het bestand."],
    STEWARD_ASKED: [(about) => `Wil je beheerder worden van ${about}?`, (about) => `Je bent gevraagd om beheerder te worden van “${about}”. Op de pagina van de groep zeg je ja of nee.`],
    STEWARD_MADE: [(about) => `Nieuwe beheerder van ${about}`, (about) => `“${about}” heeft er een beheerder bij.`],
    STEWARD_WANTED: [(about) => `${about} zoekt een beheerder`, (about) => `De groep “${about}” heeft straks geen beheerder meer. Vraag een van de leden om het te worden. Dat kan op de pagina van de groep.`],
    STEWARD_MOVED: [(about) => `Blijf je beheerder van ${about}?`, (about) => `Je bent verhuisd naar een andere wijk en je bent beheerder van “${about}”. Dat mag zo blijven. Wil je stoppen? Vraag dan op de pagina van de groep een ander lid.`],
    DECISION_OPENED: [(about) => `${about} wil iets besluiten`, (about) => `In “${about}” ligt een voorstel. Lees het en kies wat je ervan vindt.`],
    DECISION_CLOSING: [(about) => `Nog één dag om te kiezen in ${about}`, (about) => `Een besluit in “${about}” sluit binnen een dag. Tot dan kun je kiezen, of anders kiezen.`],
    DECISION_CLOSED: [(about) => `Besluit in ${about}`, (about) => `Een besluit in “${about}” is gesloten. Je kunt de uitslag bekijken.`],
    MERGE_ASKED: [(about) => `Een groep wil samengaan met ${about}`, (about) => `Een andere groep wil opgaan in “${about}”. Op de pagina van de groep lees je wat er dan gebeurt, en zeg je ja of nee.`],
    GROUPS_MERGED: [(about) => `Je groep gaat verder als ${about}`, (about) => `Twee groepen zijn samengegaan in “${about}”. De leden, het gesprek, de plannen en de besluiten staan daar bij elkaar.`],
    ROLE_GRANTED: [() => "Je hebt een nieuwe rol", (about) => `Je hebt een nieuwe rol gekregen${about && ` voor “${about}”`}. Op je eigen pagina zie je welke.`],
    ROLE_ENDED: [() => "Een rol van jou is beëindigd", (about) => `Een rol van jou is beëindigd${about && `: “${about}”`}. Op je eigen pagina zie je welke rollen je nog hebt.`],
    APPLICANT_ASKED: [(about) => `Wil je de aanvrager worden van ${about}?`, (about) => `Je bent gevraagd om de aanvrager te worden van “${about}”. Dan ben jij voor de gemeente het aanspreekpunt. Op je eigen pagina zeg je ja of nee.`],
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
    COMMENT_MENTIONED: [(about) => `You were named at ${about}`, (about) => `Somebody named you in a comment on “${about}”.`],
    INITIATIVE_HANDED_IN: [(about) => `Handed in: ${about}`, (about) => `Residents handed in “${about}”. You can take it up.`],
    INITIATIVE_DECIDED: [(about) => `A decision on ${about}`, (about) => `The municipality has decided on “${about}”. You can read what and why.`],
    MEMBERSHIP_ASKED: [(about) => `Somebody wants to join ${about}`, (about) => `There is a new request to join “${about}”. A steward can let them in.`],
    MEMBERSHIP_ADMITTED: [(about) => `You are in ${about}`, (about) => `You were let into “${about}”. Welcome!`],
    THRESHOLD_REACHED: [(about) => `Enough support for ${about}`, (about) => `There is enough support for “${about}”. You can hand the plan in now.`],
    BUURTDEAL_READY: [(about) => `The buurtdeal for ${about} is ready`, (about) => `The buurtdeal for “${about}” is ready. Read what it says, and sign it if you agree.`],
    DRAAGVLAK_ENDS_SOON: [(about) => `One more week for ${about}`, (about) => `Neighbours can support “${about}” for one more week. Is more time needed? You can extend the term once.`],
    DRAAGVLAK_ENDS_TODAY: [(about) => `Last day for ${about}`, (about) => `Today is the last day to support “${about}”. Is more time needed? Then extend the term today.`],
    DRAAGVLAK_CLOSED: [(about) => `The term is over: ${about}`, (about) => `The term of “${about}” is over and there is enough support. You can hand the plan in now.`],
    DRAAGVLAK_MISSED: [(about) => `Not enough support yet for ${about}`, (about) => `The term of “${about}” is over and there was not enough support. The plan is a draft again. You can change it and ask for support once more.`],
    SUPPORT_ENDED: [(about) => `The term is over: ${about}`, (about) => `You supported “${about}”. The term is over and there was not enough support. Its makers can change the plan. If they ask for support again, you can choose again.`],
    STILL_WITH_YOU: [(about) => `Do you still support ${about}?`, (about) => `You supported “${about}”. The plan has changed since then: the amount, the place or the goal. See what is different and say whether you still support it. Until then your support does not count.`],
    SUPPORT_REMOVED: [(about) => `Your support for ${about} was removed`, (about) => `The wijkregisseur removed your support for “${about}”. Do you think that is wrong? You can object on the page of the plan. Somebody else will look at it then.`],
    OBJECTION_MADE: [(about) => `An objection at ${about}`, (about) => `Somebody objects to the removal of their support for “${about}”. Will you look at it?`],
    OBJECTION_DECIDED: [(about) => `An answer to your objection at ${about}`, (about) => `Somebody looked at your objection about your support for “${about}”.`],
    CONCERN_RAISED: [(about) => `A concern about ${about}`, (about) => `A neighbour has a concern about “${about}”. Read it and answer.`],
    CONCERN_ANSWERED: [(about) => `An answer to your concern about ${about}`, (about) => `The group answered your concern about “${about}”.`],
    CONCERN_HIDDEN: [(about) => `Your concern about ${about} was hidden`, (about) => `The wijkregisseur hid your concern about “${about}”. Do you think that is wrong? Talk about it with the wijkregisseur of the wijk.`],
    PLAN_MERGE_ASKED: [(about) => `Another plan wants to go on together with ${about}`, (about) => `Another plan asks whether you go on together with “${about}”. Read both plans beside each other and answer.`],
    PLAN_MERGE_DECLINED: [(about) => `${about} does not merge with the other plan`, (about) => `The other plan does not merge with “${about}”. Your plan simply goes on.`],
    PLAN_MERGED: [
      (about) => `Do you support this plan too? ${about}`,
      (about) => `A plan that you supported goes on in “${about}”. Your support did not go along. Read the plan, and support it if you agree.`,
    ],
    GROUP_GOES_ON: [(about) => `Join ${about}`, (about) => `The plan of your group goes on in the group “${about}”. You are welcome to join there.`],
    EXPORT_READY: [() => "Your data are ready", () => "Everything that we know of you is ready in one file. Sign in and download it. After seven days we delete the file."],
    STEWARD_ASKED: [(about) => `Would you like to become steward of ${about}?`, (about) => `You were asked to become steward of “${about}”. You say yes or no on the page of the group.`],
    STEWARD_MADE: [(about) => `A new steward of ${about}`, (about) => `“${about}” has one more steward.`],
    STEWARD_WANTED: [(about) => `${about} looks for a steward`, (about) => `The group “${about}” will soon have no steward. Ask one of its members to become one. You can do that on the page of the group.`],
    STEWARD_MOVED: [(about) => `Will you stay steward of ${about}?`, (about) => `You moved to another wijk, and you are steward of “${about}”. That may stay so. Would you like to stop? Then ask another member on the page of the group.`],
    DECISION_OPENED: [(about) => `${about} wants to decide something`, (about) => `There is a proposal in “${about}”. Read it and choose what you think of it.`],
    DECISION_CLOSING: [(about) => `One more day to choose in ${about}`, (about) => `A decision in “${about}” closes within a day. Until then you can choose, or choose otherwise.`],
    DECISION_CLOSED: [(about) => `A decision in ${about}`, (about) => `A decision in “${about}” has closed. You can see what came of it.`],
    MERGE_ASKED: [(about) => `A group wants to merge with ${about}`, (about) => `Another group wants to go on in “${about}”. On the page of the group you read what happens then, and say yes or no.`],
    GROUPS_MERGED: [(about) => `Your group goes on as ${about}`, (about) => `Two groups have merged in “${about}”. The members, the talk, the plans and the decisions are together there.`],
    ROLE_GRANTED: [() => "You have a new role", (about) => `You were given a new role${about && ` for “${about}”`}. You see which one on your own page.`],
    ROLE_ENDED: [() => "A role of yours has ended", (about) => `A role of yours has ended${about && `: “${about}”`}. You see on your own page which roles you still have.`],
    APPLICANT_ASKED: [(about) => `Would you like to become the applicant of ${about}?`, (about) => `You were asked to become the applicant of “${about}”. Then the municipality turns to you. You say yes or no on your own page.`],
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
    COMMENT_MENTIONED: [(about) => `Вас згадали: ${about}`, (about) => `Вас згадали в коментарі до «${about}».`],
    INITIATIVE_HANDED_IN: [(about) => `Подано: ${about}`, (about) => `Мешканці подали план «${about}». Ви можете взяти його на розгляд.`],
    INITIATIVE_DECIDED: [(about) => `Є рішення щодо плану: ${about}`, (about) => `Муніципалітет ухвалив рішення щодо плану «${about}». Ви можете прочитати, яке воно і чому.`],
    MEMBERSHIP_ASKED: [(about) => `Хтось хоче до групи: ${about}`, (about) => `Є нове прохання приєднатися до групи «${about}». Прийняти може адміністратор групи.`],
    MEMBERSHIP_ADMITTED: [(about) => `Ви в групі: ${about}`, (about) => `Вас прийнято до групи «${about}». Вітаємо!`],
    THRESHOLD_REACHED: [(about) => `Підтримки достатньо: ${about}`, (about) => `План «${about}» має достатньо підтримки. Тепер його можна подати.`],
    BUURTDEAL_READY: [(about) => `Buurtdeal готовий: ${about}`, (about) => `Buurtdeal для плану «${about}» готовий. Прочитайте домовленість і підпишіть, якщо згодні.`],
    DRAAGVLAK_ENDS_SOON: [(about) => `Ще один тиждень: ${about}`, (about) => `Сусіди можуть підтримати план «${about}» ще тиждень. Потрібно більше часу? Строк можна подовжити один раз.`],
    DRAAGVLAK_ENDS_TODAY: [(about) => `Останній день: ${about}`, (about) => `Сьогодні останній день, щоб підтримати план «${about}». Потрібно більше часу? Тоді подовжте строк сьогодні.`],
    DRAAGVLAK_CLOSED: [(about) => `Строк минув: ${about}`, (about) => `Строк для плану «${about}» минув, і підтримки достатньо. Тепер його можна подати.`],
    DRAAGVLAK_MISSED: [(about) => `Підтримки поки замало: ${about}`, (about) => `Строк для плану «${about}» минув, а підтримки було замало. План знову чернетка. Ви можете змінити його і ще раз попросити про підтримку.`],
    SUPPORT_ENDED: [(about) => `Строк минув: ${about}`, (about) => `Ви підтримали план «${about}». Строк минув, а підтримки було замало. Автори можуть змінити план. Якщо вони знову попросять про підтримку, ви зможете вибрати ще раз.`],
    STILL_WITH_YOU: [(about) => `Ви ще підтримуєте план? ${about}`, (about) => `Ви підтримали план «${about}». Відтоді він змінився: сума, місце або мета. Подивіться, що інакше, і скажіть, чи ви ще за. До того ваш голос не рахується.`],
    SUPPORT_REMOVED: [(about) => `Вашу підтримку вилучено: ${about}`, (about) => `Wijkregisseur вилучив вашу підтримку плану «${about}». Вважаєте, що це несправедливо? На сторінці плану можна подати заперечення. Його розгляне інша людина.`],
    OBJECTION_MADE: [(about) => `Заперечення: ${about}`, (about) => `Хтось заперечує проти вилучення своєї підтримки плану «${about}». Розгляньте це, будь ласка.`],
    OBJECTION_DECIDED: [(about) => `Відповідь на ваше заперечення: ${about}`, (about) => `Ваше заперечення щодо підтримки плану «${about}» розглянуто.`],
    CONCERN_RAISED: [(about) => `Занепокоєння: ${about}`, (about) => `Сусіда непокоїть план «${about}». Прочитайте, що саме, і дайте відповідь.`],
    CONCERN_ANSWERED: [(about) => `Відповідь на ваше занепокоєння: ${about}`, (about) => `Група відповіла на ваше занепокоєння щодо плану «${about}».`],
    CONCERN_HIDDEN: [(about) => `Ваше занепокоєння приховано: ${about}`, (about) => `Wijkregisseur приховав ваше занепокоєння щодо плану «${about}». Вважаєте, що це несправедливо? Поговоріть про це з wijkregisseur свого wijk.`],
    PLAN_MERGE_ASKED: [(about) => `Інший план хоче об’єднатися: ${about}`, (about) => `Інший план пропонує об’єднатися з «${about}». Прочитайте обидва плани поруч і дайте відповідь.`],
    PLAN_MERGE_DECLINED: [(about) => `Об’єднання не буде: ${about}`, (about) => `Інший план не об’єднується з «${about}». Ваш план продовжується.`],
    PLAN_MERGED: [
      (about) => `Чи підтримуєте ви й цей план? ${about}`,
      (about) => `План, який ви підтримали, продовжується в «${about}». Ваш голос не перейшов. Прочитайте план і підтримайте його, якщо згодні.`,
    ],
    GROUP_GOES_ON: [(about) => `Приєднуйтеся до групи: ${about}`, (about) => `План вашої групи продовжується в групі «${about}». Вас запрошують приєднатися.`],
    EXPORT_READY: [() => "Ваші дані готові", () => "Усе, що ми про вас знаємо, зібрано в одному файлі. Увійдіть і завантажте його. Через сім днів ми видалимо файл."],
    STEWARD_ASKED: [(about) => `Хочете стати адміністратором групи: ${about}?`, (about) => `Вас попросили стати адміністратором групи «${about}». Відповісти можна на сторінці групи.`],
    STEWARD_MADE: [(about) => `Новий адміністратор групи: ${about}`, (about) => `У групи «${about}» ще один адміністратор.`],
    STEWARD_WANTED: [(about) => `Група шукає адміністратора: ${about}`, (about) => `У групи «${about}» скоро не буде адміністратора. Попросіть когось з учасників стати ним. Це можна зробити на сторінці групи.`],
    STEWARD_MOVED: [(about) => `Лишаєтеся адміністратором групи: ${about}?`, (about) => `Ви переїхали до іншого wijk, а ви адміністратор групи «${about}». Так може й лишитися. Хочете припинити? Попросіть іншого учасника на сторінці групи.`],
    DECISION_OPENED: [(about) => `Група хоче щось вирішити: ${about}`, (about) => `У групі «${about}» є пропозиція. Прочитайте її та виберіть, що ви про неї думаєте.`],
    DECISION_CLOSING: [(about) => `Ще один день, щоб вибрати: ${about}`, (about) => `Рішення в групі «${about}» закриється протягом доби. До того можна вибрати або змінити вибір.`],
    DECISION_CLOSED: [(about) => `Рішення в групі: ${about}`, (about) => `Рішення в групі «${about}» закрито. Ви можете побачити підсумок.`],
    MERGE_ASKED: [(about) => `Інша група хоче об’єднатися з вашою: ${about}`, (about) => `Інша група хоче продовжити в групі «${about}». На сторінці групи написано, що тоді станеться; там можна погодитися або відмовити.`],
    GROUPS_MERGED: [(about) => `Ваша група продовжує як: ${about}`, (about) => `Дві групи об’єдналися в «${about}». Учасники, розмова, плани та рішення тепер там разом.`],
    ROLE_GRANTED: [() => "У вас нова роль", (about) => `Вам надано нову роль${about && ` для «${about}»`}. Яку саме, видно на вашій сторінці.`],
    ROLE_ENDED: [() => "Вашу роль завершено", (about) => `Вашу роль завершено${about && `: «${about}»`}. Які ролі у вас лишилися, видно на вашій сторінці.`],
    APPLICANT_ASKED: [(about) => `Хочете стати заявником плану: ${about}?`, (about) => `Вас попросили стати заявником плану «${about}». Тоді муніципалітет звертатиметься до вас. Відповісти можна на вашій сторінці.`],
  },
};
const texts: Record<Locale, Text> = { NL: nl, EN: en, UK: uk };

export function noticeMail(locale: Locale, { kind, name, about, text, link, siteName }: NoticeMail): { subject: string; body: string } {
  const { greeting, read, onSite, reason, kinds } = texts[locale];
  const [subject, body] = kinds[kind];
  const lines = [greeting(name), body(about), ...(text ? [reason(text)] : []), link ? read(link) : onSite(siteName)];
  return { subject: subject(about).replace(/\s+/gu, " "), body: `${lines.join("\n\n")}\n` };
}
