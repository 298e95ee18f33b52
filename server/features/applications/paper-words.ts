import type { ApplicationPart, AskablePart, Said } from "#shared/subsidies/application.ts";
import type { ChecklistId } from "#shared/subsidies/checklist.ts";
import type { Route } from "#shared/subsidies/routes.ts";

type Pair = readonly [string, string];
interface Format {
  readonly euro: (cents: number) => string;
  readonly day: (when: string) => string;
}

const yesNo = (yes: boolean | null): string => (yes === null ? "" : yes ? "ja" : "nee");
const serves = { WIJK: "de hele wijk", BUURT: "een buurt, of meer straten", STREET: "één straat" } as const;
const sources = { BEWONERSFONDS: "Bewonersfonds Hilversum", STADSFONDS: "Stadsfonds", OWN: "Eigen geld van de groep", OTHER: "Iemand anders" } as const;
const states = { ASKED: "gevraagd", GRANTED: "toegezegd" } as const;
const permits = { NONE: "niet nodig", ASKED: "aangevraagd", GRANTED: "verleend" } as const;

const tell: { readonly [Part in ApplicationPart]: (said: Said[Part], format: Format) => Pair[] } = {
  PLAN: ({ reaches, serves: whom, outdoorPlayDay, more }) => [["Wat het moet bereiken", reaches], ["Voor wie", whom ? serves[whom] : ""], ["Nationale Buitenspeeldag", outdoorPlayDay ? "ja" : ""], ["Aanvulling", more]],
  COSTS: ({ more }) => [["Aanvulling", more]],
  COFINANCING: ({ sources: all, ownHours, more }, { euro }) => [...all.map(({ source, name, cents, state }, nth): Pair => [`${nth + 1}. ${name || sources[source]}`, `${euro(cents)}, ${states[state]}`]), ["Eigen uren", ownHours === null ? "" : String(ownHours)], ["Aanvulling", more]],
  EARLIER: ({ had, which, accounted }) => [["Eerder geld van de gemeente", yesNo(had)], ["Waarvoor", had ? which : ""], ["Verantwoord", had ? yesNo(accounted) : ""]],
  CONTACT: ({ who, on }, { day }) => [["Gesproken met", who], ["Op", on && day(on)]],
  PERMITS: ({ state, which }) => [["Vergunningen", state ? permits[state] : ""], ["Welke", which]],
  UPKEEP: ({ needed, who, years }) => [["Onderhoud nodig", yesNo(needed)], ["Door", needed ? who : ""], ["Hoeveel jaar", needed && years !== null ? String(years) : ""]],
  CRITERIA: ({ answers }) => answers.map(({ id, met, answer }): Pair => [checklist[id as ChecklistId], `${yesNo(met)}. ${answer}`]),
};
const checklist: Record<ChecklistId, string> = {
  residents: "Het komt van bewoners", draagvlak: "De buurt staat erachter", wijkthema: "Het past bij de wijk", complementary: "Er is geen ander geld voor", lawful: "Het mag, en het is goed gemaakt", effort: "Eigen inzet en wederkerigheid",
  feedback: "De buurt hoort ervan", accounting: "Het geld is te volgen", organisation: "De groep kan het aan", continuity: "Het gaat door", quality: "Het wordt minstens zo goed", years: "Voor meer jaren", use: "Het gebouw is voor de buurt", finance: "Het kan uit",
};
const parts: Record<AskablePart, string> = {
  PLAN: "Het plan", COSTS: "Kosten en inkomsten", COFINANCING: "Wie betaalt er mee", EARLIER: "Eerder geld van de gemeente", CONTACT: "Gesprek met de wijkregisseur", PERMITS: "Vergunningen", UPKEEP: "Onderhoud", CRITERIA: "De voorwaarden", PRIVATE: "Wie vraagt aan",
};
const routes: Record<Route, string> = { WIJKBUDGET: "het wijkbudget", WIJKKANS: "een bijzondere wijkkans", INVESTERING: "een investeringsproject", CHALLENGE: "Right to Challenge", BID: "Right to Bid" };

/** The papers of the municipality are in Dutch. */
export const paperWords = {
  tell, checklist, parts, routes,
  said: { ...parts, PLAN: "Wat het bereikt, en voor wie" },
  title: "Aanvraag",
  lead: (group: string, wijk: string, day: string, route: string) => `Ingediend door ${group} in ${wijk} op ${day}, voor ${route}.`,
  what: "Wat", answer: "Antwoord", amount: "Bedrag", together: "Samen", name: "Naam", address: "Adres", phone: "Telefoon", email: "E-mail", iban: "Rekening (IBAN)", holder: "Op naam van",
  plan: { goal: "Doel", forWhom: "Voor wie", place: "Waar", planning: "Wanneer", ownEffort: "Wat wij zelf doen", upkeep: "Onderhoud" },
  lines: { COST: "Kosten", INCOME: "Inkomsten" },
  asked: (costs: string, income: string, asked: string) => `${costs} kosten min ${income} inkomsten: gevraagd wordt ${asked}.`,
  draagvlak: "Steun, zoals geteld bij het indienen", supporters: (count: number) => `Steun bij het indienen: ${count} bewoners.`, supported: "Steunen het plan", counted: "Tellen mee", needed: (count: number) => `${count} nodig`, buurten: "Uit de buurten", rule: "Regel",
  condition: "Voorwaarde", group: "De groep zegt", regisseur: "De wijkregisseur zegt", yes: "Ja", no: "Nee", right: "Klopt", wrong: "Klopt niet", notYet: "Nog niets gezegd",
  amended: "Aangevuld na het indienen", before: "Eerst", after: "Nu", privately: "De privégegevens zijn opnieuw ingevuld.",
  seal: "Zegel", sealWhy: "Een zegel is een rekensom (SHA-256) over een tekst. Verandert er één letter, dan komt er iets anders uit.", sealOfPlan: "Zegel van het plan", sealOfAll: "Zegel van de hele aanvraag",
  sealHow: "Narekenen: haal op de pagina van de aanvraag de tekst op en bereken er met een ander programma de SHA-256 van. Daar moet precies dit zegel uitkomen.",
};
