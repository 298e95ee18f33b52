import type { Ground, MeasureKind } from "#shared/moderation/measures.ts";
import type { SubjectKind } from "#shared/moderation/subjects.ts";

const kinds: Record<MeasureKind, string> = {
  HIDE: "Verbergen", REMOVE: "Verwijderen", ASK_TO_EDIT: "Vragen om aan te passen", LOCK_THREAD: "Gesprek sluiten", SLOW_THREAD: "Gesprek vertragen", MOVE_COMMENT: "Verplaatsen",
  SPLIT_THREAD: "Gesprek splitsen", WARN: "Waarschuwen", PAUSE_PERSON: "Even laten afkoelen", BLOCK_PERSON: "Blokkeren",
};
const did: Record<MeasureKind, string> = {
  HIDE: "Dit is verborgen. Anderen zien het niet meer.", REMOVE: "Dit is verwijderd. Anderen zien het niet meer.", ASK_TO_EDIT: "We vragen je om dit aan te passen. Het staat er nog.",
  LOCK_THREAD: "Dit gesprek is gesloten. Niemand kan nog reageren.", SLOW_THREAD: "In dit gesprek kan iedereen één keer per uur reageren.", MOVE_COMMENT: "Dit staat nu op een andere plek, waar het beter past.",
  SPLIT_THREAD: "Dit gesprek gaat verder als een nieuw gesprek.", WARN: "Dit is een waarschuwing. Er is niets weggehaald.", PAUSE_PERSON: "Je kunt even niets plaatsen.", BLOCK_PERSON: "Je kunt niets plaatsen.",
};
const subjects: Record<SubjectKind, string> = {
  COMMENT: "een reactie", INITIATIVE: "een plan", CONCERN: "een zorg", ACTIVITY: "een activiteit", GROUP: "een groep", GROUP_FILE: "een bestand", UPDATE: "een nieuwsbericht", PERSON: "een persoon", ORGANISATION: "een organisatie",
};
const parts: Record<string, string> = {
  text: "Tekst", title: "Titel", name: "Naam", about: "Over", goal: "Doel", forWhom: "Voor wie", place: "Plek", planning: "Planning", ownEffort: "Eigen inzet", upkeep: "Onderhoud", contact: "Contact", website: "Website",
};
const grounds: Record<Ground, string> = { LAW: "De wet", RULE: "Huisregels" };

export const measures = {
  kinds, did, subjects, parts, grounds,
  title: (what: string) => `Maatregel over ${what}`, at: (title: string) => `Bij “${title}”`,
  gone: "Deze maatregel vind je hier niet", goneLead: "Misschien ben je niet ingelogd, of is de maatregel voor iemand anders.", toMine: "Naar mijn pagina",
  what: "Wat is er gedaan", why: "Waarom", ground: "Waar het op rust", rule: (number: number, title: string) => `Huisregel ${number}: ${title}`, said: "Wat er stond", erased: "Dit is gewist.",
  who: "Wie", byPerson: "De wijkregisseur, dus een mens. Er is geen computer die beslist.", byMachine: "Dit ging automatisch.", from: "Sinds", until: "Tot", forever: "Tot de maatregel wordt teruggedraaid", where: "Waar",
  town: "De hele stad", everywhere: "In alle wijken",
  undone: "Deze maatregel is teruggedraaid. Alles staat er weer zoals het was.", undo: "Terugdraaien",
  objecting: "Niet mee eens?", objectLead: (day: string) => `Je kunt bezwaar maken tot en met ${day}. Iemand anders dan wie de maatregel nam, kijkt ernaar. Dat kost niets. Je kunt ook naar de rechter of naar een geschilorgaan.`,
  objectField: "Waarom ben je het er niet mee eens?", object: "Maak bezwaar", objection: "Bezwaar", objectedOn: (day: string) => `Bezwaar gemaakt op ${day}`, answerBy: (day: string) => `Je hoort uiterlijk ${day} wat ermee gebeurt.`,
  upheld: "Het bezwaar klopt. De maatregel is teruggedraaid.", dismissed: "Het bezwaar klopt niet. De maatregel blijft.", answer: "Antwoord",
  decide: "Wat besluit je?", uphold: "Het bezwaar klopt: alles komt terug", dismiss: "Het bezwaar klopt niet: de maatregel blijft", answerField: "Je antwoord aan wie bezwaar maakt", send: "Verstuur antwoord", cancel: "Stop",
  objections: "Bezwaren om te beantwoorden", noObjections: "Er zijn geen bezwaren waar jij naar moet kijken.", before: (day: string) => `Antwoord voor ${day}`, look: "Bekijk het bezwaar",
  rulesTitle: "Huisregels", rulesLead: "Zo gaan we hier met elkaar om. De wijkregisseur let erop. Wie een maatregel krijgt, leest op welke regel die rust en kan bezwaar maken.",
  rulesFrom: (number: number, day: string) => `Versie ${number}, geldt vanaf ${day}`, versions: "Alle versies", version: (number: number, day: string) => `Versie ${number}, vanaf ${day}`, noVersion: "Deze versie is er niet",
  changed: "Wat is er veranderd", added: "Nieuw", removed: "Vervallen", reworded: "Aangepast", unchanged: "Er is niets veranderd aan de tekst.", toRules: "Naar de huisregels", toOverview: "Hoe vaak er iets gebeurt", source: "Bron",
  overviewTitle: "Maatregelen in cijfers", overviewLead: "Hoe vaak een wijkregisseur iets deed, per kwartaal. Er staan geen namen bij. Minder dan vijf laten we niet zien, want dan zou je kunnen raden om wie het gaat.",
  quarter: (year: string, number: string) => `${number}e kwartaal van ${year}`, measure: "Maatregel", groundShort: "Grond", taken: "Aantal", undoneCount: "Teruggedraaid", few: "minder dan 5", none: "Er is nog geen maatregel genomen.", csv: "Als bestand (CSV)",
  hide: "Verberg", hideRule: "Welke huisregel?", hideReason: "Waarom verberg je dit?", hideHint: "Iedereen kan deze reden lezen. Wie het schreef krijgt bericht en kan bezwaar maken.", choose: "Kies een huisregel",
};
