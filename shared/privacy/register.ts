// The processing register (AVG 30) in words that residents know: one entry a category, generated into the page /privacy and the exports.
import type { CategoryId } from "./categories.ts";
import { retentionDays as days } from "./retention.ts";

export interface Entry {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly seenBy: string;
  readonly source: string;
  readonly kept: string;
  /** What is left of it after an account is erased. */
  readonly afterErasure: string;
}
interface Registered {
  /** Of the AVG (GDPR), with the law that it leans on. The municipality confirms them before use; state of 22 November 2026. */
  readonly ground: "6(1)(e) AVG, Gemeentewet 150" | "6(1)(c) AVG, Awb 4:1-4:47 en Archiefwet" | "6(1)(e) AVG, art. 32 AVG" | "6(1)(c) AVG, art. 15-20 AVG";
  readonly nl: Entry;
  readonly en: Entry;
}

const participation = "6(1)(e) AVG, Gemeentewet 150";
const subsidy = "6(1)(c) AVG, Awb 4:1-4:47 en Archiefwet";
const security = "6(1)(e) AVG, art. 32 AVG";
const rights = "6(1)(c) AVG, art. 15-20 AVG";
const untilErased = { nl: "Zolang je account bestaat.", en: "As long as your account exists." };
const self = { nl: "Van jou.", en: "From you." };
const nothing = { nl: "Niets.", en: "Nothing." };
const ownActs = { nl: "Uit wat je zelf doet op de site.", en: "From what you do on the site." };

export const register: Record<CategoryId, Registered> = {
  account: {
    ground: participation,
    nl: { title: "Je account", what: "Je naam, je e-mailadres, je taal, sinds wanneer je meedoet en wanneer je het laatst inlogde.", why: "Zodat je kunt inloggen, en buren weten wie iets schrijft.", seenBy: "Je naam ziet iedereen bij wat je schrijft. Je e-mailadres ziet niemand.", source: self.nl, kept: `${untilErased.nl} Log je ${days.away} dagen niet in, dan krijg je een mail. ${days.awayAfterTold} dagen later verwijderen we het.`, afterErasure: nothing.nl },
    en: { title: "Your account", what: "Your name, your e-mail address, your language, since when you take part and when you last signed in.", why: "So that you can sign in, and neighbours know who writes something.", seenBy: "Everybody sees your name beside what you write. Nobody sees your e-mail address.", source: self.en, kept: `${untilErased.en} If you do not sign in for ${days.away} days, you get a mail. ${days.awayAfterTold} days later we erase it.`, afterErasure: nothing.en },
  },
  residence: {
    ground: participation,
    nl: { title: "Waar je woont", what: "Je wijk en je buurt, en hoe zeker dat is. Je adres alleen tot de brief met je code is verstuurd.", why: "Alleen wie in de wijk woont, telt mee als steun voor een plan.", seenBy: "Alleen jij. Bij een plan staat hoeveel steun er per buurt is, nooit wie.", source: "Van jou: je postcode en huisnummer. Daarvan bewaren we alleen een afdruk.", kept: untilErased.nl, afterErasure: nothing.nl },
    en: { title: "Where you live", what: "Your wijk and your buurt, and how sure that is. Your address only until the letter with your code was sent.", why: "Only who lives in the wijk counts as support for a plan.", seenBy: "Only you. A plan tells how much support each buurt gives, never who.", source: "From you: your postcode and house number. Of these we keep only a print.", kept: untilErased.en, afterErasure: nothing.en },
  },
  signIn: {
    ground: security,
    nl: { title: "Inloggen", what: "Wanneer, hoe lang en met welke browser je bent ingelogd, en de codes die je krijgt. Van codes bewaren we alleen een afdruk.", why: "Zodat niemand anders in je account komt.", seenBy: "Alleen jij.", source: ownActs.nl, kept: `Een code ${days.signInLink} dag, een sessie tot ze eindigt.`, afterErasure: nothing.nl },
    en: { title: "Signing in", what: "When, for how long and with which browser you are signed in, and the codes that you get. Of codes we keep only a print.", why: "So that nobody else gets into your account.", seenBy: "Only you.", source: ownActs.en, kept: `A code ${days.signInLink} day, a session until it ends.`, afterErasure: nothing.en },
  },
  roles: {
    ground: participation,
    nl: { title: "Wat je mag", what: "Of je voor de gemeente of een organisatie werkt, waar, en van wanneer tot wanneer.", why: "Zodat alleen wie dat mag, beslist of iets plaatst.", seenBy: "Jij, en wie rollen geeft.", source: "Van de gemeente of je organisatie.", kept: untilErased.nl, afterErasure: nothing.nl },
    en: { title: "What you may do", what: "Whether you work for the municipality or an organisation, where, and from when to when.", why: "So that only those decide or post who may.", seenBy: "You, and those who grant roles.", source: "From the municipality or your organisation.", kept: untilErased.en, afterErasure: nothing.en },
  },
  groups: {
    ground: participation,
    nl: { title: "Je groepen", what: "Van welke groepen je lid bent, sinds wanneer, en welke je begon.", why: "Zodat de groep samen aan een plan kan werken.", seenBy: "De leden en de wijkregisseur. Wie een open groep leidt, ziet iedereen.", source: self.nl, kept: "Tot je de groep verlaat.", afterErasure: "De groep blijft, zonder jouw naam." },
    en: { title: "Your groups", what: "Which groups you belong to, since when, and which you started.", why: "So that the group can work on a plan together.", seenBy: "The members and the wijkregisseur. Everybody sees who leads an open group.", source: self.en, kept: "Until you leave the group.", afterErasure: "The group stays, without your name." },
  },
  plans: {
    ground: participation,
    nl: { title: "Plannen die je schrijft", what: "De plannen die je begint, de stappen die je zet en het nieuws dat je erover plaatst.", why: "Plannen voor de wijk zijn openbaar, en de groep schrijft ze samen.", seenBy: "Een concept ziet de groep en de wijkregisseur. Daarna iedereen.", source: self.nl, kept: "Zo lang als het plan.", afterErasure: "De tekst blijft, want die is van de groep samen. Je naam gaat eraf." },
    en: { title: "Plans that you write", what: "The plans that you start, the steps that you take and the news that you post about them.", why: "Plans for the wijk are public, and the group writes them together.", seenBy: "A draft is seen by the group and the wijkregisseur. After that by everybody.", source: self.en, kept: "As long as the plan.", afterErasure: "The text stays, because it is the group's together. Your name is taken off." },
  },
  votes: {
    ground: participation,
    nl: { title: "Je steun", what: "Welke plannen je steunt, wanneer, en vanuit welke buurt.", why: "Iedereen telt één keer mee.", seenBy: "Alleen jij. Anderen zien aantallen.", source: self.nl, kept: `Tot ${days.voteAfterEnd} dagen na het einde van het plan. Daarna weten we alleen nog hoeveel het er waren.`, afterErasure: "Bij een plan dat nog steun zoekt, telt je steun niet meer mee. Bij andere plannen blijft het aantal, zonder te weten wie." },
    en: { title: "Your support", what: "Which plans you support, when, and from which buurt.", why: "Everybody counts once.", seenBy: "Only you. Others see numbers.", source: self.en, kept: `Until ${days.voteAfterEnd} days after the end of the plan. After that we only know how many there were.`, afterErasure: "Where a plan still seeks support, yours does not count any more. With other plans the number stays, without knowing who." },
  },
  talk: {
    ground: participation,
    nl: { title: "Je reacties", what: "Wat je zegt over plannen en in groepen.", why: "Zodat buren met elkaar kunnen overleggen.", seenBy: "Iedereen, of alleen de leden van een besloten groep.", source: self.nl, kept: "Zo lang als het plan of de groep.", afterErasure: "Je woorden gaan weg, want die zijn alleen van jou. Er blijft staan dat er een reactie was, zodat het gesprek te volgen is." },
    en: { title: "Your comments", what: "What you say about plans and in groups.", why: "So that neighbours can talk with each other.", seenBy: "Everybody, or only the members of a closed group.", source: self.en, kept: "As long as the plan or the group.", afterErasure: "Your words go, because they are yours alone. It stays visible that there was a comment, so that the talk can be followed." },
  },
  dossiers: {
    ground: subsidy,
    nl: { title: "Aanvragen en afspraken", what: "Welk plan je indiende en welke buurtdeal je tekende.", why: "De gemeente moet kunnen laten zien waarop ze besliste.", seenBy: "De tekst ziet iedereen. De gemeente weet wie de aanvrager is.", source: self.nl, kept: "Zo lang als de Archiefwet vraagt.", afterErasure: "Loopt het plan nog, dan moet een ander eerst aanvrager worden. Daarna blijft wat voor het besluit nodig was, zonder jouw naam." },
    en: { title: "Applications and agreements", what: "Which plan you handed in and which buurtdeal you signed.", why: "The municipality must be able to show on what it decided.", seenBy: "Everybody sees the text. The municipality knows who the applicant is.", source: self.en, kept: "As long as the Archiefwet demands.", afterErasure: "While the plan is under way, another must become the applicant first. After that what the decision needed stays, without your name." },
  },
  office: {
    ground: subsidy,
    nl: { title: "Werk voor gemeente of organisatie", what: "Besluiten die je nam, boekingen die door jou ontstonden, reacties die je verborg en activiteiten die je plaatste.", why: "Over geld en besluiten legt de gemeente rekening af.", seenBy: "Het besluit en de boeking ziet iedereen. Wie het deed, ziet de gemeente.", source: ownActs.nl, kept: "Zo lang als de wet vraagt. Boekingen blijven.", afterErasure: "Besluit, boeking en reden blijven, zonder jouw naam." },
    en: { title: "Work for municipality or organisation", what: "Decisions that you took, bookings that you caused, comments that you hid and activities that you posted.", why: "The municipality accounts for money and decisions.", seenBy: "Everybody sees the decision and the booking. The municipality sees who did it.", source: ownActs.en, kept: "As long as the law demands. Bookings stay.", afterErasure: "Decision, booking and reason stay, without your name." },
  },
  contacts: {
    ground: participation,
    nl: { title: "Contacten van de wijk", what: "Naam, taak en spreekuur van wie je in een wijk om hulp kunt vragen.", why: "Zodat bewoners weten bij wie ze terechtkunnen.", seenBy: "Iedereen.", source: "Van de gemeente.", kept: "Zolang iemand deze taak heeft.", afterErasure: "Dit hoort niet bij een account. De gemeente past het aan." },
    en: { title: "Contacts of the wijk", what: "Name, task and office hours of those whom you can ask for help in a wijk.", why: "So that residents know whom to turn to.", seenBy: "Everybody.", source: "From the municipality.", kept: "As long as somebody has this task.", afterErasure: "This belongs to no account. The municipality changes it." },
  },
  messages: {
    ground: participation,
    nl: { title: "Berichten aan jou", what: "Het nieuws op je pagina en de mails die we je sturen.", why: "Zodat je hoort wat er met je plannen gebeurt.", seenBy: "Alleen jij.", source: "Van de site zelf.", kept: `Mails ${days.mail} dagen. Nieuws ${days.readNotice} dagen nadat je het las, en hooguit ${days.unreadNotice} dagen.`, afterErasure: nothing.nl },
    en: { title: "Messages to you", what: "The news on your page and the mails that we send you.", why: "So that you hear what happens to your plans.", seenBy: "Only you.", source: "From the site itself.", kept: `Mails ${days.mail} days. News ${days.readNotice} days after you read it, and ${days.unreadNotice} days at most.`, afterErasure: nothing.en },
  },
  exports: {
    ground: rights,
    nl: { title: "Je download", what: "Het bestand met alles wat we van je weten, als je daarom vraagt.", why: "Je hebt het recht om je gegevens te zien en mee te nemen.", seenBy: "Alleen jij.", source: "Van de site zelf.", kept: `${days.export} dagen.`, afterErasure: nothing.nl },
    en: { title: "Your download", what: "The file with everything that we know of you, when you ask for it.", why: "You have the right to see your data and take them with you.", seenBy: "Only you.", source: "From the site itself.", kept: `${days.export} days.`, afterErasure: nothing.en },
  },
  log: {
    ground: security,
    nl: { title: "Logboek", what: "Wie wat deed en wanneer, met een schuilnaam in plaats van je naam. Nooit wat je schreef.", why: "Zodat misbruik te vinden is en niemand stiekem iets verandert.", seenBy: "Wie de site controleert.", source: ownActs.nl, kept: "Zo lang als de gemeente het nodig heeft voor controle.", afterErasure: "De regels blijven. De schuilnaam leidt dan naar niemand meer." },
    en: { title: "Log", what: "Who did what and when, with a pseudonym instead of your name. Never what you wrote.", why: "So that abuse can be found and nobody changes things unseen.", seenBy: "Those who check the site.", source: ownActs.en, kept: "As long as the municipality needs it for checks.", afterErasure: "The lines stay. The pseudonym then leads to nobody." },
  },
  events: {
    ground: participation,
    nl: { title: "Wat er net gebeurde", what: "Korte regels met nummers, waardoor open pagina's vanzelf veranderen.", why: "Zodat je meteen ziet wat er gebeurt.", seenBy: "Niemand: alleen de site zelf.", source: ownActs.nl, kept: `${days.event} dagen.`, afterErasure: nothing.nl },
    en: { title: "What just happened", what: "Short lines of numbers, by which open pages change by themselves.", why: "So that you see at once what happens.", seenBy: "Nobody: only the site itself.", source: ownActs.en, kept: `${days.event} days.`, afterErasure: nothing.en },
  },
};
