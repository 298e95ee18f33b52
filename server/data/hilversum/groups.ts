import type { WijkId } from "./town.ts";

export interface Group {
  readonly slug: string;
  readonly wijk: WijkId;
  readonly theme: string | null;
  readonly name: string;
  readonly about: string;
  readonly closed?: true;
  /** The area of Oost whose wijkregisseur and initiators it has; 1221 when it is not said. */
  readonly area?: "1223";
}

/** The groups that carry the initiatives of the yearly report. Groups that the report names keep their name; the others got a plain one. */
export const groups: readonly Group[] = [
  { slug: "tuingroep-wirixstraat", wijk: "noordoost", theme: "noordoost-groen", name: "Tuingroep Wirixstraat", about: "Wij zorgen samen voor de buurtmoestuin. Iedereen mag meehelpen en mee-eten." },
  { slug: "groen-lopes-dias", wijk: "noordoost", theme: "noordoost-groen", name: "Groen Lopes Diaslaan en Augies Weitje", about: "Bloemen, boomspiegels en kleine plekken groen, beheerd door de buren." },
  { slug: "leefbaar-noordoost", wijk: "noordoost", theme: null, name: "Leefbare straten Noordoost", about: "Bewoners van de Goudriaanstraat, de Buisweg en de Verschurestraat die hun straat willen opknappen." },
  { slug: "rustig-snelliuslaan", wijk: "noordoost", theme: "noordoost-verkeer", name: "Rustig rijden Snelliuslaan", about: "Tegen hardrijden, met een beloning in plaats van een boete." },
  { slug: "hapje-noord", wijk: "noordoost", theme: "noordoost-samen", name: "Hapje Noord", about: "Vrijwilligers koken voor de buurt in De Verbinding." },
  { slug: "buurttuin-taludweg", wijk: "zuid", theme: "zuid-groen", name: "Buurttuin Taludweg", about: "Een speelse tuin langs de weg, met planten die hier van nature groeien." },
  { slug: "groen-in-zuid", wijk: "zuid", theme: "zuid-groen", name: "Groen in Zuid", about: "Bloembakken en perken bij 't Neuhofje, de Van Hogendorplaan en de Resedastraat." },
  { slug: "samen-in-zuid", wijk: "zuid", theme: "zuid-ontmoeten", name: "Samen in Zuid", about: "Samen eten en wandelen: Restaurant 1215, de Pannenkoekentafel en de Kerstwandeling." },
  { slug: "meent-samen", wijk: "meent", theme: "meent-ontmoeten", name: "De Meent samen", about: "Lichtjes, een lange tafel, Vier de Meent en de Grasbaanrace: wij organiseren het." },
  { slug: "praathuis-meent", wijk: "meent", theme: "meent-ontmoeten", name: "'t Praathuis", about: "Koffie, lunch en gezelligheid voor wie graag onder de mensen is." },
  { slug: "hobby-meent", wijk: "meent", theme: "meent-ontmoeten", name: "Uitgelopen hobby's", about: "Bewoners laten bij hun huis zien wat zij maken." },
  { slug: "houd-kruisdam-open", wijk: "meent", theme: "meent-kruisdam", name: "Houd De Kruisdam open", about: "Voor een wijkcentrum dat van de bewoners is." },
  { slug: "spelen-zuidoost", wijk: "zuidoost", theme: "zuidoost-groen", name: "Spelen in Zuidoost", about: "Ouders en kinderen rond de grote speeltuin aan de Jacob van Heemskerckstraat." },
  { slug: "de-kroon", wijk: "zuidoost", theme: "zuidoost-jong-oud", name: "Bewoners van De Kroon", about: "Koffie en activiteiten voor jong en oud rond ons complex." },
  { slug: "welkom-zuidoost", wijk: "zuidoost", theme: "zuidoost-jong-oud", name: "Welkom in Zuidoost", about: "Buurtbewoners en Oekraïense vluchtelingen, in het buurthuis en aan Thebe 22." },
  { slug: "larenseweg", wijk: "oost", theme: "oost-jongeren", name: "Zomerfeest Larenseweg", about: "Koop of huur, jong of oud: één keer per jaar vieren wij feest met de hele buurt." },
  { slug: "swammerdam", wijk: "oost", theme: "oost-spelen", name: "Kunst en groen Swammerdamstraat", about: "Kunst en planten in de straat, gemaakt door bewoners." },
  { slug: "groene-loper", wijk: "oost", theme: "oost-spelen", name: "Werkgroepen Groene Loper", about: "Bewoners van 1221 denken en doen mee met de Groene Loper." },
  { slug: "spelen-1221", wijk: "oost", theme: "oost-spelen", name: "Speelplekken 1221", about: "Spelen, ontmoeten en vergroenen op de pleinen van 1221." },
  { slug: "wegaplein", wijk: "oost", area: "1223", theme: "oost-spelen", name: "Wegaplein", about: "Omwonenden die hun plein samen hebben vernieuwd en er nu voor zorgen." },
  { slug: "meedoen-in-het-groen", wijk: "oost", area: "1223", theme: "oost-spelen", name: "Meedoen in het groen 1223", about: "Wij adopteren boomspiegels en onderhouden gazons en perken." },
  { slug: "samen-st-joseph", wijk: "oost", area: "1223", theme: "oost-jongeren", name: "Samen rond St. Joseph", about: "Koken, eten en vieren in en om het wijkcentrum." },
  { slug: "ontmoeten-centrum", wijk: "centrum", theme: "centrum-ontmoeten", name: "Ontmoeten in het centrum", about: "De koffieochtend en de maandelijkse avond, door bewoners zelf." },
  { slug: "green-clean-vitus", wijk: "centrum", theme: "centrum-schoon", name: "Green & Clean Sint Vitusbuurt", about: "Wij maken onze buurt groener en schoner, en wonnen daarmee in 2022." },
  { slug: "nieuwstraat", wijk: "centrum", theme: "centrum-verkeer", name: "1e Nieuwstraat", about: "Bewoners die willen dat er rustig door hun straat wordt gereden." },
  { slug: "spelen-centrum", wijk: "centrum", theme: "centrum-ontmoeten", name: "Spelen in het centrum", about: "Voor het Jan Korteplein en de plek aan de Hoogstraat." },
  { slug: "playground", wijk: "zuidwest", theme: "zuidwest-bewegen", name: "Bibian Mentel Playground", about: "Een plek waar iedereen kan spelen en sporten, met of zonder beperking." },
  { slug: "groene-hoven", wijk: "zuidwest", theme: "zuidwest-groen", name: "Groene hoven Zuidwest", about: "Theresiahof, Kerkelandenlaan, Spinozahof en Johannes Huslaan." },
  { slug: "het-groene-boekje", wijk: "zuidwest", theme: null, name: "Makers van Het Groene Boekje", about: "De vrijwilligers die de wijkkrant schrijven, drukken en bezorgen." },
  { slug: "welkom-heuvellaan", wijk: "noordwest", theme: "noordwest-nieuwkomers", name: "Welkom aan de Heuvellaan", about: "Vrijwilligers uit de buurt rond de opvang van vluchtelingen.", closed: true },
  { slug: "bomen-noordwest", wijk: "noordwest", theme: "noordwest-verkeer", name: "Bomen voor Noordwest", about: "Leerlingen, ouders en buren die bomen planten." },
  { slug: "tafel-noordwest", wijk: "noordwest", theme: "noordwest-nieuwkomers", name: "Aan tafel in Noordwest", about: "De koffietafel elke week, en af en toe samen eten." },
];
