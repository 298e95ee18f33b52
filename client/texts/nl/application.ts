import type { AskablePart, Said } from "#shared/subsidies/application.ts";
import type { ChecklistId } from "#shared/subsidies/checklist.ts";
import type { Route } from "#shared/subsidies/routes.ts";
import type { Demand } from "#shared/subsidies/rules.ts";

const parts: Record<AskablePart, { title: string; why: string }> = {
  PLAN: { title: "Het plan", why: "Wat het plan moet bereiken, en voor wie het is." },
  COSTS: { title: "Kosten en inkomsten", why: "Dit komt uit jullie plan." },
  COFINANCING: { title: "Wie betaalt er mee?", why: "Alle inkomsten uit het plan, en van wie ze komen." },
  EARLIER: { title: "Eerder geld van de gemeente", why: "Kreeg de groep al eens geld? Dan moet verteld zijn waar dat heen ging." },
  CONTACT: { title: "Gesprek met de wijkregisseur", why: "De gemeente wil dat je vooraf even met de wijkregisseur praat." },
  PERMITS: { title: "Vergunningen", why: "Soms is er toestemming nodig, bijvoorbeeld voor een feest op straat." },
  UPKEEP: { title: "Onderhoud", why: "Wie houdt het bij, en hoe lang?" },
  CRITERIA: { title: "De voorwaarden", why: "Waaraan een plan moet voldoen. Vertel het in je eigen woorden." },
  PRIVATE: { title: "Wie vraagt aan", why: "Naam, rekening, adres en telefoon. Die staan nergens in het plan." },
};
const demands: Record<Demand, string> = {
  planTexts: "een deel van het plan is nog leeg", reaches: "wat het plan moet bereiken", serves: "voor welk deel van de wijk het is; één straat is te weinig", asked: "het plan vraagt nog geen geld",
  balance: "wie betaalt telt nog niet op tot de inkomsten in het plan", earlier: "of de groep eerder geld kreeg", earlierAccounted: "eerder geld is nog niet verantwoord", contact: "met wie je sprak, en wanneer",
  permits: "of er vergunningen nodig zijn", permitsWhich: "welke vergunningen", upkeep: "wie het onderhoud doet, en hoe lang", checklist: "nog niet elke voorwaarde heeft een antwoord", private: "jouw naam, rekening en adres",
};
const routes: Record<Route, { name: string; about: string }> = {
  WIJKBUDGET: { name: "Wijkbudget", about: "Voor de meeste plannen." },
  WIJKKANS: { name: "Bijzondere wijkkans", about: "Voor iets uitzonderlijks. Praat er eerst over met de wijkregisseur." },
  INVESTERING: { name: "Investeringsproject", about: "Voor iets groots dat jaren blijft. De raad beslist mee." },
  CHALLENGE: { name: "Right to Challenge", about: "Je neemt een taak van de gemeente over." },
  BID: { name: "Right to Bid", about: "Je wilt een gebouw van de gemeente gebruiken." },
};
const checklist: Record<ChecklistId, { title: string; question: string; met: string }> = {
  residents: { title: "Het komt van bewoners", question: "Wie zijn met dit plan begonnen?", met: "Ja, van bewoners of vrijwilligers" },
  draagvlak: { title: "De buurt staat erachter", question: "Met wie in de buurt heb je gepraat, en wat vonden ze?", met: "Ja, verschillende mensen steunen dit" },
  wijkthema: { title: "Het past bij de wijk", question: "Bij welk thema van de wijk hoort het, of waarom niet?", met: "Ja, het past bij een thema" },
  complementary: { title: "Er is geen ander geld voor", question: "Waar heb je nog meer naar geld gezocht?", met: "Ja, er is geen ander geld" },
  lawful: { title: "Het mag, en het is goed gemaakt", question: "Hoe zorg je dat het veilig is en binnen de regels blijft?", met: "Ja, het mag" },
  effort: { title: "Jullie doen zelf mee", question: "Wat doen jullie zelf, en wat krijgt de buurt ervoor terug?", met: "Ja, wij doen zelf mee" },
  feedback: { title: "De buurt hoort ervan", question: "Hoe vertel je de buurt wat ervan komt?", met: "Ja, wij vertellen het" },
  accounting: { title: "Het geld is te volgen", question: "Wie houdt de bonnen bij?", met: "Ja, wij houden het bij" },
  organisation: { title: "De groep kan het aan", question: "Wie doet wat, en wie valt in?", met: "Ja, de groep is groot genoeg" },
  continuity: { title: "Het gaat door", question: "Hoe gaat het verder als iemand stopt?", met: "Ja, het gaat door" },
  quality: { title: "Het wordt minstens zo goed", question: "Hoe zie je dat het goed gaat?", met: "Ja, minstens zo goed" },
  years: { title: "Voor meer jaren", question: "Hoeveel jaar nemen jullie de taak over?", met: "Ja, voor meer jaren" },
  use: { title: "Het gebouw is voor de buurt", question: "Wat gebeurt er in het gebouw, en voor wie?", met: "Ja, het is voor de buurt" },
  finance: { title: "Het kan uit", question: "Hoe betaal je het gebouw, ook over vijf jaar?", met: "Ja, het kan uit" },
};
const serves: Record<NonNullable<Said["PLAN"]["serves"]>, string> = { WIJK: "De hele wijk", BUURT: "Een buurt, of meer straten", STREET: "Eén straat" };
const sources: Record<Said["COFINANCING"]["sources"][number]["source"], string> = { BEWONERSFONDS: "Bewonersfonds Hilversum", STADSFONDS: "Stadsfonds", OWN: "Eigen geld van de groep", OTHER: "Iemand anders" };
const permitState: Record<NonNullable<Said["PERMITS"]["state"]>, string> = { NONE: "Nee, niet nodig", ASKED: "Ja, die zijn aangevraagd", GRANTED: "Ja, die zijn er al" };

export const application = {
  parts, demands, routes, checklist, serves, sources, permitState,
  title: "De aanvraag",
  of: (plan: string) => `Aanvraag voor ${plan}`,
  leadDraft: "Vul in wat de gemeente nodig heeft. Je mag stoppen en later verder gaan. Ook je groep kan verder schrijven.",
  leadHandedIn: (reference: string, day: string) => `Ingediend op ${day}, kenmerk ${reference}. Zo ligt de aanvraag bij de gemeente.`,
  notYours: "Wat hier staat, zien alleen de groep en de wijkregisseur tot het plan is ingediend.",
  toPlan: "Naar het plan",
  changePlan: "Verander het plan",
  open: "Vul in",
  change: "Verander",
  look: "Bekijk",
  close: "Sluit",
  steps: "Wat is er klaar?",
  filled: "Wat er is ingevuld",
  empty: "Hierover is niets ingevuld.",
  ready: (done: number, all: number) => `${done} van ${all} onderdelen zijn klaar.`,
  allReady: "Alles is ingevuld. Je kunt het plan indienen.",
  done: "Klaar",
  still: (what: string) => `Nog nodig: ${what}`,
  notNeeded: "Hier hoeft niets bij",
  save: "Bewaar",
  saved: (time: string) => `Bewaard op ${time}`,
  notSaved: "Nog niet bewaard. Druk op Bewaar.",
  changedMeanwhile: "Iemand anders heeft dit deel net bewaard. Jouw tekst staat er nog. Bekijk wat er nu staat en bewaar opnieuw.",
  useTheirs: "Toon wat er nu staat",
  route: "Waarvoor vraag je geld?",
  source: (name: string) => `Deze regels komen van: ${name}.`,
  fields: {
    reaches: "Wat moet het plan bereiken?", reachesHint: "Bijvoorbeeld: buren leren elkaar kennen.", serves: "Voor wie is het?", servesHint: "Het wijkbudget is er voor een deel van de wijk, niet voor één straat. Alleen op de Nationale Buitenspeeldag mag dat wel.",
    outdoorPlayDay: "Het is voor de Nationale Buitenspeeldag", more: "Aanvulling", moreHint: "Wat de gemeente nog wil weten.",
    costs: "Kosten", income: "Inkomsten", asked: "Gevraagd aan de gemeente", sum: (costs: string, income: string, asked: string) => `${costs} kosten min ${income} inkomsten is ${asked}.`,
    source: "Wie betaalt?", name: "Naam", amount: "Hoeveel euro?", state: "Is het zeker?", GRANTED: "Ja, het is toegezegd", ASKED: "Nee, het is gevraagd", addSource: "Nog iemand die betaalt", removeSource: (nth: number) => `Haal betaler ${nth} weg`, sourceNth: (nth: number) => `Betaler ${nth}`,
    together: (sum: string, income: string) => `Samen ${sum}. In het plan staat ${income} aan inkomsten.`, right: "Dat klopt.", wrong: "Dat moet gelijk zijn.", ownHours: "Hoeveel uur werken jullie zelf mee?", ownHoursHint: "Alle uren bij elkaar. Dit is geen geld, maar het telt wel mee.", hours: (count: number) => `${count} uur`, badHours: "Vul een heel aantal uren in.",
    had: "Kreeg de groep eerder geld van de gemeente?", yes: "Ja", no: "Nee", which: "Voor welk plan was dat?", whichHint: "Schrijf het kenmerk op, of hoe het plan heette.", accounted: "Wij hebben verteld waar dat geld heen ging",
    who: "Met wie heb je gesproken?", on: "Wanneer?", confirmed: (day: string) => `De wijkregisseur heeft dit bevestigd op ${day}.`, notConfirmed: "De wijkregisseur heeft dit nog niet bevestigd.", confirm: "Bevestig dit gesprek",
    permits: "Zijn er vergunningen nodig?", permitsWhich: "Welke?", needed: "Moet het onderhouden worden?", notNeeded: "Nee, er blijft niets staan", maintainer: "Wie doet dat?", years: "Hoeveel jaar?", badYears: "Vul een heel aantal jaren in, van 1 tot 50.", yearsOf: (count: number) => `${count} jaar`,
    answer: "Jouw antwoord", noAnswer: "Nog geen antwoord",
  },
  side: { group: "De groep", regisseur: "De wijkregisseur", notYet: "Nog niets gezegd.", agrees: "Klopt", disagrees: "Klopt niet", question: "Klopt dit?", words: "Leg uit", say: "Bewaar dit oordeel", open: "Zeg wat je ervan vindt", again: "Verander je oordeel" },
  privately: {
    sealed: "Dit zien alleen jij en wie bij de gemeente je aanvraag behandelt. Wij bewaren het versleuteld. Elke keer dat iemand kijkt, staat in het logboek.", gone: "Negentig dagen nadat alles klaar is, gooien wij het weg.",
    name: "Jouw naam", iban: "Rekeningnummer (IBAN)", ibanHint: "Van wie het geld krijgt. Het staat op de bankpas.", badIban: "Dit nummer klopt niet. Kijk het na op de bankpas.", holder: "Op welke naam staat de rekening?", address: "Straat en huisnummer", postcode: "Postcode", badPostcode: "Een postcode ziet eruit als 1211 AB.", town: "Plaats", phone: "Telefoon", badPhone: "Dit nummer klopt niet.", email: "E-mail",
    given: (day: string) => `Je hebt dit ingevuld op ${day}.`, byApplicant: "De aanvrager heeft dit ingevuld.", missing: "De nieuwe aanvrager moet dit nog invullen.", show: "Toon de gegevens", shown: "Dit staat nu ook in het logboek.", hide: "Verberg ze weer", again: "Vul opnieuw in",
  },
  handIn: { title: "Dien het plan in", notYet: "Dit kan zodra alles hierboven klaar is en genoeg buren het plan steunen.", sure: (group: string) => `Je dient het plan in namens ${group}. Daarna kun je niets meer veranderen, behalve als de gemeente erom vraagt.`, send: "Dien nu in", done: "Het plan is ingediend. Op de pagina van het plan staat wanneer je antwoord krijgt." },
  asked: { title: "De gemeente vraagt om aanvulling", until: (day: string) => `Antwoord uiterlijk op ${day}. Tot die tijd staat de klok van de gemeente stil.`, send: "Stuur de aanvulling", keep: "Alleen wat hieronder open staat, kun je veranderen.", done: "De aanvulling is verstuurd. De klok loopt weer." },
  amend: {
    why: "De titel, het doel en de plek blijven staan, en het plan vraagt niet meer geld dan eerst. Daar zeiden de buren ja tegen. Daarom vragen wij hun niet opnieuw om steun.",
    what: "Waarvoor?", line: "deze regel", remove: (what: string) => `Haal weg: ${what}`, addCost: "Nog een kostenpost", addIncome: "Nog inkomsten",
    atMost: (amount: string) => `Meer dan ${amount} kan niet.`, tooMuch: (amount: string) => `Dat is te veel. De buren zeiden ja tegen ${amount}.`,
    compare: (part: string) => `Zie wat er in het plan veranderde (${part})`, notAsked: "De buren is niet opnieuw om steun gevraagd: het doel en de plek bleven, en het plan vraagt niet meer geld.",
  },
  changed: { title: "Aangevuld na het indienen", at: (part: string, day: string) => `${part}, ${day}`, before: "Eerst", after: "Nu", privately: "De privégegevens zijn opnieuw ingevuld." },
  seal: { title: "Zegel", why: "Dit is een rekensom over de hele aanvraag, zoals die is ingediend. Verandert er één letter, dan komt er iets anders uit.", text: "Haal de tekst op", how: "Bereken van die tekst met een ander programma de SHA-256. Daar moet precies dit zegel uitkomen." },
  paper: "Haal de aanvraag op als pdf",
  paperPrivate: "Met de privégegevens",
};
