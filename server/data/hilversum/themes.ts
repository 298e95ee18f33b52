import type { WijkId } from "./town.ts";

export type Domain = "SOCIAAL" | "FYSIEK" | "VEILIG";
export type Level = "INFORMEREN" | "RAADPLEGEN" | "ADVISEREN" | "COPRODUCEREN" | "MEEBESLISSEN" | "ZELFBEHEER";
export interface Wijkthema {
  readonly slug: string;
  readonly wijk: WijkId;
  readonly title: string;
  readonly about: string;
  readonly domain: Domain;
  readonly level: Level;
}

/**
 * Two or three themes a wijk, on the three fixed domains. The municipality's own choice stands in the wijkplannen, which are not public as data:
 * these are drawn from what the yearly report 2021-2022 tells of each wijk.
 */
export const themes: readonly Wijkthema[] = [
  { slug: "noordoost-groen", wijk: "noordoost", title: "Meer groen in de straat", domain: "FYSIEK", level: "ZELFBEHEER", about: "Bewoners leggen tuinen, boomspiegels en groenbakken aan en zorgen er samen voor." },
  { slug: "noordoost-samen", wijk: "noordoost", title: "Samen eten, samen leven", domain: "SOCIAAL", level: "COPRODUCEREN", about: "Samen koken en eten helpt tegen eenzaamheid en brengt mensen bij elkaar die elkaar anders niet spreken." },
  { slug: "noordoost-verkeer", wijk: "noordoost", title: "Rustig rijden", domain: "VEILIG", level: "ADVISEREN", about: "In een aantal straten wordt te hard gereden. Bewoners denken mee over wat wel werkt." },
  { slug: "noordwest-nieuwkomers", wijk: "noordwest", title: "Samen met nieuwkomers", domain: "SOCIAAL", level: "COPRODUCEREN", about: "Bewoners en vluchtelingen leren elkaar kennen. Meer dan honderd vrijwilligers begonnen hiermee aan de Heuvellaan." },
  { slug: "noordwest-verkeer", wijk: "noordwest", title: "Veilig verkeer en nette bermen", domain: "VEILIG", level: "ADVISEREN", about: "In De Parken praten bewoners en gemeente over snelheid, bermen en meer groen." },
  { slug: "zuid-groen", wijk: "zuid", title: "Buurttuinen en biodiversiteit", domain: "FYSIEK", level: "ZELFBEHEER", about: "Meer planten die hier van nature groeien. De buurt zorgt zelf voor de tuinen." },
  { slug: "zuid-ontmoeten", wijk: "zuid", title: "Elkaar ontmoeten", domain: "SOCIAAL", level: "COPRODUCEREN", about: "Samen eten, wandelen en koffie drinken, zodat niemand er alleen voor staat." },
  { slug: "zuid-veilig", wijk: "zuid", title: "Veilig in je buurt", domain: "VEILIG", level: "RAADPLEGEN", about: "Met politie, brandweer en de wijkboa de buurt in, zoals in de Week van de veiligheid." },
  { slug: "zuidoost-groen", wijk: "zuidoost", title: "Meer groen en plek om te spelen", domain: "FYSIEK", level: "COPRODUCEREN", about: "Steeds meer bewoners vragen om groen en speelplekken, vooral in West-Indië en de Schildersbuurt." },
  { slug: "zuidoost-jong-oud", wijk: "zuidoost", title: "Jong en oud bij elkaar", domain: "SOCIAAL", level: "COPRODUCEREN", about: "Oudere bewoners en jonge gezinnen leren elkaar kennen, bij de koffie en in het buurthuis." },
  { slug: "zuidoost-straten", wijk: "zuidoost", title: "Veilige straten", domain: "VEILIG", level: "ADVISEREN", about: "Bewoners denken mee over langzamer verkeer, borden en parkeren." },
  { slug: "zuidwest-bewegen", wijk: "zuidwest", title: "Bewegen voor iedereen", domain: "SOCIAAL", level: "COPRODUCEREN", about: "Buiten spelen en sporten, met en zonder beperking. De pumptrack laat zien dat het kan." },
  { slug: "zuidwest-groen", wijk: "zuidwest", title: "Groene hoven", domain: "FYSIEK", level: "ZELFBEHEER", about: "Bewoners knappen hofjes en bermen op en houden ze zelf bij." },
  { slug: "zuidwest-thuis", wijk: "zuidwest", title: "Langer veilig thuis", domain: "VEILIG", level: "INFORMEREN", about: "Uitleg over brandveiligheid en over langer zelfstandig wonen." },
  { slug: "meent-ontmoeten", wijk: "meent", title: "De Meent samen", domain: "SOCIAAL", level: "ZELFBEHEER", about: "Bewoners organiseren zelf feesten, wandelingen en maaltijden." },
  { slug: "meent-kruisdam", wijk: "meent", title: "Een wijkcentrum dat open is", domain: "SOCIAAL", level: "MEEBESLISSEN", about: "De Kruisdam is de huiskamer van de Meent. Bewoners beslissen mee hoe die open blijft." },
  { slug: "centrum-ontmoeten", wijk: "centrum", title: "Ontmoeten in het centrum", domain: "SOCIAAL", level: "COPRODUCEREN", about: "Plekken en momenten waar bewoners van het centrum elkaar zien." },
  { slug: "centrum-schoon", wijk: "centrum", title: "Groen en schoon", domain: "FYSIEK", level: "ZELFBEHEER", about: "Bewoners maken hun straat groener en schoner, samen met de beheerder van de gemeente." },
  { slug: "centrum-verkeer", wijk: "centrum", title: "Langzaam door smalle straten", domain: "VEILIG", level: "ADVISEREN", about: "In smalle straten moet langzaam gereden worden. Bewoners zeggen waar het knelt." },
  { slug: "oost-spelen", wijk: "oost", title: "Spelen, ontmoeten, vergroenen", domain: "FYSIEK", level: "MEEBESLISSEN", about: "Speelplekken worden opgeknapt en groener. Kinderen en buren beslissen mee over het ontwerp." },
  { slug: "oost-jongeren", wijk: "oost", title: "Jongeren doen mee", domain: "SOCIAAL", level: "COPRODUCEREN", about: "Met jongerenwerkers en jeugdboa's zoeken we plekken en activiteiten die jongeren zelf willen." },
  { slug: "oost-veilig", wijk: "oost", title: "Een eerlijke en veilige wijk", domain: "VEILIG", level: "INFORMEREN", about: "Toezicht tegen ondermijning. Bewoners horen wat er gebeurt en waar zij iets kunnen melden." },
];
