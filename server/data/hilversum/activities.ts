import type { SpokenLanguage } from "#shared/calendar/activities.ts";
import type { WijkId } from "./town.ts";

/** An activity that comes back: every so many weeks on a weekday (1 is Monday), or in the nth week of each month. */
export interface Recurring {
  readonly slug: string;
  readonly wijk: WijkId;
  readonly organisation: string | null;
  readonly title: string;
  readonly about: string;
  readonly place: string;
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly weeks: 1 | 2 | 4;
  readonly from: string;
  readonly until: string;
  readonly price: string | null;
  readonly kind: "ACTIVITY" | "WALK_IN";
  /** Years, from and to. */
  readonly ages?: readonly [number, number];
  readonly languages?: readonly SpokenLanguage[];
}

export const activitySource = "Jaarverslag Wijken en Buurten 2021-2022; tijden zijn demo";

/** The buurten of places, where their names say so. */
export const buurtOfPlace: Readonly<Record<string, string>> = {
  "De Verbinding, Erfgooierspeeltuin": "noordoost-erfgooiers", "De Verbinding": "noordoost-erfgooiers", "Grote Kerk, Kerkbrink": "centrum-kerkbrink", "Annagebouw van de Vituskerk": "centrum-sint-vitus", Annagebouw: "centrum-sint-vitus",
  "Wijkcentrum De Geus": "oost-geuzen", Pelikaanstraat: "oost-vogels", Liebergerweg: "oost-liebergen", "Oosterspoorplein en omgeving": "oost-oosterspoor", "De Parken": "noordwest-de-parken", "1e Nieuwstraat": "centrum-nieuwstraat",
};

/** Named in the yearly report; on which day and at what hour they are is made up, as the source line says. */
export const recurring: readonly Recurring[] = [
  { slug: "hapje-noord", wijk: "noordoost", organisation: "de-verbinding", title: "Hapje Noord", about: "Samen eten in De Verbinding. Vrijwilligers koken, ook voor wie weinig geld heeft. Meld je een dag van tevoren aan.", place: "De Verbinding, Erfgooierspeeltuin", weekday: 2, weeks: 1, from: "17:30", until: "19:30", price: "€ 4 (demo)", kind: "ACTIVITY" },
  { slug: "tuinochtend-wirixstraat", wijk: "noordoost", organisation: null, title: "Tuinochtend in de buurtmoestuin", about: "De vaste tuingroep werkt in de moestuin. Kom helpen of alleen kijken.", place: "Wirixstraat", weekday: 6, weeks: 2, from: "10:00", until: "12:00", price: null, kind: "ACTIVITY" },
  { slug: "koffietafel-noordwest", wijk: "noordwest", organisation: "versa", title: "Koffietafel", about: "Elke week koffie en een gesprek.", place: "Noordwest", weekday: 3, weeks: 1, from: "10:00", until: "12:00", price: "gratis", kind: "ACTIVITY" },
  { slug: "restaurant-1215", wijk: "zuid", organisation: "netwerk-1215", title: "Restaurant 1215", about: "Buren koken voor buren. Je eet drie gangen voor weinig geld.", place: "Postcodegebied 1215", weekday: 4, weeks: 4, from: "18:00", until: "20:30", price: "€ 6 (demo)", kind: "ACTIVITY" },
  { slug: "grand-cafe-amaris", wijk: "zuid", organisation: "grand-cafe-amaris", title: "Grand Café Amaris", about: "Koffie en gezelschap voor de hele buurt.", place: "Grand Café Amaris", weekday: 2, weeks: 1, from: "10:00", until: "12:00", price: null, kind: "ACTIVITY" },
  { slug: "buurtmaaltijd-opmerkzaam", wijk: "zuid", organisation: "opmerkzaam", title: "Buurtmaaltijd Opmerkzaam", about: "Maaltijd van de samenwerkende kerken en buurthuizen. Iedereen is welkom.", place: "De Verbinding (voorheen Pniëlkerk)", weekday: 3, weeks: 2, from: "17:30", until: "19:30", price: "vrijwillige bijdrage", kind: "ACTIVITY" },
  { slug: "praathuis", wijk: "meent", organisation: "de-kruisdam", title: "'t Praathuis", about: "Koffie, lunch en gezelligheid. Voor wie graag onder de mensen is.", place: "De Meent", weekday: 1, weeks: 1, from: "10:00", until: "14:00", price: "€ 3 (demo)", kind: "ACTIVITY" },
  { slug: "senioreneetcafe", wijk: "meent", organisation: "de-kruisdam", title: "Senioreneetcafé", about: "Samen warm eten, voor oudere bewoners.", place: "Wijkcentrum De Kruisdam", weekday: 5, weeks: 2, from: "12:00", until: "14:00", price: "€ 7 (demo)", kind: "ACTIVITY" },
  { slug: "jeu-de-boules-meent", wijk: "meent", organisation: "st-hilversumse-meent", title: "Jeu de boules", about: "Een balletje gooien met buren. Ballen zijn er.", place: "De Meent", weekday: 4, weeks: 1, from: "14:00", until: "16:00", price: null, kind: "ACTIVITY" },
  { slug: "wandelgroep-meent", wijk: "meent", organisation: "meentwerf", title: "Wandelgroep", about: "Een uur wandelen door en om de Meent.", place: "Vanaf Meentwerf", weekday: 3, weeks: 1, from: "09:30", until: "10:45", price: null, kind: "ACTIVITY" },
  { slug: "koffie-de-kroon", wijk: "zuidoost", organisation: null, title: "Koffie in De Kroon", about: "Vrij toegankelijk. Jong en oud drinken samen koffie.", place: "Complex De Kroon", weekday: 2, weeks: 1, from: "10:00", until: "11:30", price: "gratis", kind: "ACTIVITY" },
  { slug: "kinderwerk-thebe", wijk: "zuidoost", organisation: "versa", title: "Kinderactiviteit aan Thebe 22", about: "Spelen en knutselen voor kinderen uit Oekraïne en uit de buurt.", place: "Thebe 22", weekday: 3, weeks: 1, from: "14:00", until: "16:00", price: "gratis", kind: "ACTIVITY", ages: [4, 12], languages: ["NL", "UK"] },
  { slug: "koffieochtend-grote-kerk", wijk: "centrum", organisation: "grote-kerk", title: "Koffieochtend Grote Kerk", about: "Centrumbewoners drinken samen koffie.", place: "Grote Kerk, Kerkbrink", weekday: 4, weeks: 1, from: "10:00", until: "12:00", price: "gratis", kind: "ACTIVITY" },
  { slug: "avond-annagebouw", wijk: "centrum", organisation: "vituskerk", title: "Avond in het Annagebouw", about: "Elke maand een avond, georganiseerd door bewoners zelf.", place: "Annagebouw van de Vituskerk", weekday: 5, weeks: 4, from: "19:30", until: "22:00", price: null, kind: "ACTIVITY" },
  { slug: "zorgmarkt-zuidwest", wijk: "zuidwest", organisation: "versa", title: "Langer zelfstandig wonen", about: "Uitleg en vragen over langer thuis wonen en brandveiligheid, als op de Zorgmarkt.", place: "Kerkelanden", weekday: 2, weeks: 4, from: "14:00", until: "16:00", price: "gratis", kind: "ACTIVITY" },
  { slug: "redactie-groene-boekje", wijk: "zuidwest", organisation: "groene-boekje", title: "Redactie van Het Groene Boekje", about: "Schrijf of teken mee aan de wijkkrant.", place: "Kerkelandenlaan", weekday: 1, weeks: 4, from: "19:30", until: "21:00", price: null, kind: "ACTIVITY" },
  { slug: "ratatouille", wijk: "oost", organisation: "st-joseph", title: "Ratatouille", about: "Samen koken en eten, voor mensen met een klein budget.", place: "Wijkcentrum St. Joseph", weekday: 4, weeks: 1, from: "16:30", until: "19:00", price: "€ 3 (demo)", kind: "ACTIVITY" },
  { slug: "smaak-van-samen", wijk: "oost", organisation: "st-joseph", title: "Smaak van Samen", about: "Koken en eten voor mensen met psychische problemen en wie mee wil eten.", place: "Wijkcentrum St. Joseph", weekday: 2, weeks: 2, from: "16:30", until: "19:00", price: "€ 3 (demo)", kind: "ACTIVITY" },
  { slug: "kinderwerk-st-joseph", wijk: "oost", organisation: "versa", title: "Kinderwerk in de binnentuin", about: "Spelen en maken in de eigen ruimte van het kinderwerk.", place: "Wijkcentrum St. Joseph", weekday: 3, weeks: 1, from: "13:30", until: "15:30", price: "gratis", kind: "ACTIVITY", ages: [4, 12] },
  { slug: "inloop-de-geus", wijk: "oost", organisation: "de-geus", title: "Inloop bij De Geus", about: "Koffie, een krant en iemand om mee te praten.", place: "Wijkcentrum De Geus", weekday: 1, weeks: 1, from: "10:00", until: "12:00", price: "gratis", kind: "ACTIVITY" },
  { slug: "vonk-repareren", wijk: "oost", organisation: "vonk", title: "Open middag bij VONK in de wijk", about: "De duurzame broedplaats is open. Kom kijken of iets maken.", place: "VONK in de wijk", weekday: 6, weeks: 2, from: "13:00", until: "16:00", price: null, kind: "ACTIVITY" },
  { slug: "spreekuur-1221", wijk: "oost", organisation: "gemeente", title: "Inloopspreekuur Oost 1221", about: "Met de wijkregisseur, wijkagent, wijkboa en Versa Welzijn. Kom langs met een vraag of een idee.", place: "Wijkcentrum De Geus", weekday: 4, weeks: 1, from: "10:00", until: "12:00", price: "gratis", kind: "WALK_IN" },
  { slug: "spreekuur-1223", wijk: "oost", organisation: "gemeente", title: "Inloopspreekuur Oost 1223", about: "Met de wijkregisseur, wijkagent, Kwintes en Versa Welzijn.", place: "Wijkcentrum St. Joseph", weekday: 1, weeks: 1, from: "10:00", until: "12:00", price: "gratis", kind: "WALK_IN" },
  { slug: "spreekuur-noordoost", wijk: "noordoost", organisation: "gemeente", title: "Inloopspreekuur Noordoost", about: "Met de wijkregisseur, wijkagent, Sociaal Plein en Versa Welzijn.", place: "De Verbinding", weekday: 1, weeks: 1, from: "10:00", until: "12:00", price: "gratis", kind: "WALK_IN" },
  { slug: "spreekuur-noordwest", wijk: "noordwest", organisation: "gemeente", title: "Inloopspreekuur Noordwest", about: "Met de wijkregisseur en de wijkwethouder.", place: "De koffietafel", weekday: 2, weeks: 2, from: "10:00", until: "12:00", price: "gratis", kind: "WALK_IN" },
  { slug: "spreekuur-zuid", wijk: "zuid", organisation: "gemeente", title: "Inloopspreekuur Zuid", about: "Met de wijkregisseur, de Wmo-consulent en MEE.", place: "Grand Café Amaris", weekday: 3, weeks: 1, from: "10:00", until: "12:00", price: "gratis", kind: "WALK_IN" },
  { slug: "spreekuur-zuidoost", wijk: "zuidoost", organisation: "gemeente", title: "Inloopspreekuur Zuidoost", about: "Met de wijkregisseur, wijkagent en Versa Welzijn.", place: "Buurthuis (Heelo en Viore)", weekday: 4, weeks: 1, from: "10:00", until: "12:00", price: "gratis", kind: "WALK_IN" },
  { slug: "spreekuur-zuidwest", wijk: "zuidwest", organisation: "gemeente", title: "Inloopspreekuur Zuidwest", about: "Met de wijkregisseur, wijkbrandweerman en Sherpa.", place: "Kerkelandenlaan", weekday: 1, weeks: 2, from: "10:00", until: "12:00", price: "gratis", kind: "WALK_IN" },
  { slug: "spreekuur-meent", wijk: "meent", organisation: "gemeente", title: "Inloopspreekuur Hilversumse Meent", about: "Met de wijkregisseur, wijkagent en Versa Welzijn.", place: "Wijkcentrum De Kruisdam", weekday: 2, weeks: 1, from: "10:00", until: "12:00", price: "gratis", kind: "WALK_IN" },
  { slug: "spreekuur-centrum", wijk: "centrum", organisation: "gemeente", title: "Inloopspreekuur Centrum", about: "Met de wijkregisseur, wijkagent en Kwintes.", place: "Annagebouw", weekday: 3, weeks: 1, from: "10:00", until: "12:00", price: "gratis", kind: "WALK_IN" },
];

/** What the municipality itself does in a wijk; the days count from the day of loading and are made up. */
export interface Works {
  readonly slug: string;
  readonly wijk: WijkId;
  readonly title: string;
  readonly about: string;
  readonly noticed: string;
  readonly place: string;
  readonly inDays: number;
  readonly lastsDays: number;
}

export const works: readonly Works[] = [
  { slug: "speelplek-pelikaanstraat", wijk: "oost", title: "Aanleg speelplek Pelikaanstraat", about: "Het ontwerp is met bewoners gemaakt.", noticed: "Tijdens het werk kun je hier niet spelen.", place: "Pelikaanstraat", inDays: 9, lastsDays: 19 },
  { slug: "speelplek-liebergerweg", wijk: "oost", title: "Aanleg speelplek Liebergerweg", about: "De speelplek wordt groener en krijgt nieuwe toestellen.", noticed: "De speelplek is dicht.", place: "Liebergerweg", inDays: 40, lastsDays: 25 },
  { slug: "oosterspoorplein", wijk: "oost", title: "Werk aan het Oosterspoorplein", about: "Onderdeel van het plan Bruisend Hart.", noticed: "Fietsers rijden om.", place: "Oosterspoorplein en omgeving", inDays: -12, lastsDays: 60 },
  { slug: "onderhoud-de-parken", wijk: "noordwest", title: "Groot onderhoud in De Parken", about: "De straten worden opgebroken en de bermen opgeknapt.", noticed: "Huizen blijven te voet bereikbaar. Parkeren kan een straat verder.", place: "De Parken", inDays: -5, lastsDays: 34 },
  { slug: "nieuwstraat", wijk: "centrum", title: "Snelheid remmen in de 1e Nieuwstraat", about: "Op twee plekken komt een drempel, op verzoek van bewoners.", noticed: "Auto's kunnen er vier dagen niet door.", place: "1e Nieuwstraat", inDays: 16, lastsDays: 4 },
  { slug: "riool-goudriaanstraat", wijk: "noordoost", title: "Nieuw riool bij de Goudriaanstraat", about: "Het riool wordt vernieuwd. De gemeente hangt een week vooraf borden op.", noticed: "De straat is dicht voor auto's. Je kunt wel naar je huis lopen.", place: "Goudriaanstraat en zijstraten", inDays: 23, lastsDays: 40 },
  { slug: "bomen-kerkelanden", wijk: "zuidwest", title: "Bomen snoeien in Kerkelanden", about: "De takken boven de straat gaan eraf.", noticed: "Parkeren kan die dagen niet onder de bomen.", place: "Kerkelandenlaan", inDays: 12, lastsDays: 3 },
];
