import type { Stage } from "#shared/initiatives/lifecycle.ts";
import type { Plan } from "./initiative.ts";

/** How things could go on this year. Made up, and marked so on every page; the days count back from the day of loading. */
export interface DemoInitiative extends Plan {
  readonly stage: Stage;
  readonly theme: string | null;
  readonly openedDaysAgo: number;
  readonly supporters: number;
  /** All supporters from this one buurt: then the last one must come from elsewhere. */
  readonly onlyFrom?: string;
  readonly comments?: readonly string[];
  readonly refusal?: { readonly reasons: string; readonly whatNow: string };
  readonly withdrawal?: string;
  /** Euros less than asked. */
  readonly cut?: number;
  readonly results?: string;
  readonly returned?: number;
  readonly update?: string;
  /** How many of the hands that the mandate names have been given while it is being tested. */
  readonly handsGiven?: number;
  readonly dealDrafted?: true;
}

export const demoSource = "Demo: een bedacht vervolg op het Jaarverslag Wijken en Buurten 2021-2022";

export const demoInitiatives: readonly DemoInitiative[] = [
  {
    slug: "demo-kas-wirixstraat", group: "tuingroep-wirixstraat", theme: "noordoost-groen", title: "Een kas voor de buurtmoestuin", level: "ZELFBEHEER", stage: "DRAAGVLAK", openedDaysAgo: 9, supporters: 4, onlyFrom: "noordoost-lopes-dias",
    goal: "Met een kleine kas kunnen wij eerder zaaien en langer oogsten. Ook kunnen buren er in de regen zitten.", forWhom: "Voor de tuingroep en voor iedereen die wil leren kweken.", place: "Buurtmoestuin Wirixstraat", planning: "Bouwen in maart, zaaien in april.", ownEffort: "Wij bouwen de kas zelf, met acht vrijwilligers.", upkeep: "De tuingroep onderhoudt de kas.",
    costs: [["Kas", 1_350], ["Fundering en tegels", 300]], income: [["Opbrengst plantenmarkt", 200]], comments: ["Kan ik er ook paprika's in zetten?", "Goed plan. Ik heb nog tegels liggen, die mogen jullie hebben.", "Nog één steun uit een andere buurt en wij zijn er!"],
  },
  {
    slug: "demo-speelplek-lopes-dias", group: "leefbaar-noordoost", theme: "noordoost-samen", title: "Een plek om te spelen en te zitten aan de Lopes Diaslaan", level: "COPRODUCEREN", stage: "IN_BEHANDELING", openedDaysAgo: 38, supporters: 22,
    goal: "Aan de Lopes Diaslaan is geen plek waar kinderen kunnen spelen en ouders kunnen zitten. Die maken wij samen.", forWhom: "Voor kinderen, ouders en oudere buren.", place: "Lopes Diaslaan", planning: "Ontwerp in het voorjaar, aanleg voor de zomer.", ownEffort: "Buren planten het groen en houden toezicht.", upkeep: "De gemeente keurt de toestellen, buren verzorgen het groen.",
    costs: [["Toestellen en ondergrond", 12_200], ["Banken en groen", 3_600]], income: [["Bijdrage van een fonds", 1_300]], comments: ["Eindelijk een plek voor de kleintjes.", "Komt er ook schaduw?"],
  },
  {
    slug: "demo-taalcafe", group: "tafel-noordwest", theme: "noordwest-nieuwkomers", title: "Taalcafé aan de koffietafel", level: "COPRODUCEREN", stage: "IN_UITVOERING", openedDaysAgo: 72, supporters: 8,
    goal: "Nieuwkomers oefenen Nederlands aan de koffietafel. Buren praten met hen, gewoon over het leven van elke dag.", forWhom: "Voor nieuwkomers en voor buren die willen helpen.", place: "De koffietafel in Noordwest", planning: "Elke dinsdag, een half jaar lang.", ownEffort: "Tien vrijwilligers zijn om de beurt taalmaatje.", upkeep: "De vrijwilligers gaan zelf verder als het loopt.",
    costs: [["Lesboekjes", 420], ["Koffie en thee", 380], ["Ruimte", 800]], update: "De eerste vier avonden zijn geweest. Er kwamen mensen uit zeven landen.", comments: ["Дуже дякую! Heel fijn dat dit er is.", "Ik word graag taalmaatje op dinsdag."],
  },
  {
    slug: "demo-bermen-de-parken", group: "bomen-noordwest", theme: "noordwest-verkeer", title: "Bloemrijke bermen in De Parken", level: "COPRODUCEREN", stage: "BUURTDEAL", openedDaysAgo: 55, supporters: 12, cut: 250,
    goal: "De bermen in De Parken zijn stukgereden. Wij maken er stroken vol bloemen van, met paaltjes ertegen.", forWhom: "Voor bewoners en wandelaars.", place: "De Parken", planning: "Grondwerk in het najaar, zaaien in maart.", ownEffort: "Bewoners zaaien, wieden en tellen de vlinders.", upkeep: "De gemeente maait twee keer per jaar, bewoners doen de rest.",
    costs: [["Grondwerk", 2_100], ["Bloemenmengsel en paaltjes", 1_350]], comments: ["Mooi! Graag ook bij de bocht."],
  },
  {
    slug: "demo-tweede-buurttuin", group: "buurttuin-taludweg", theme: "zuid-groen", title: "Een tweede buurttuin, om de hoek van de Taludweg", level: "ZELFBEHEER", stage: "DRAAGVLAK", openedDaysAgo: 16, supporters: 9,
    goal: "De buurttuin aan de Taludweg werkt zo goed dat wij er een tweede bij willen. Weer met planten die hier van nature groeien.", forWhom: "Voor de hele buurt en voor twee schoolklassen.", place: "Grasveld bij de Taludweg", planning: "Stammen leggen in februari, planten in april.", ownEffort: "Veertien buren hebben zich gemeld om te helpen.", upkeep: "Dezelfde groep onderhoudt beide tuinen.",
    costs: [["Boomstammen en plaatsen", 1_900], ["Inheemse planten", 1_150], ["Regenton", 250]], income: [["Gift van de bloemenwinkel", 150]], comments: ["Mijn kinderen kijken elke dag bij de eerste tuin. Ja!", "Denk aan een pad voor rolstoelen.", "Ik kom met mijn schep."],
  },
  {
    slug: "demo-pannenkoeken-op-straat", group: "samen-in-zuid", theme: "zuid-ontmoeten", title: "Pannenkoekentafel op straat", level: "ZELFBEHEER", stage: "GEREALISEERD", openedDaysAgo: 140, supporters: 7,
    goal: "Eén keer in de zomer zetten wij de Pannenkoekentafel midden op straat.", forWhom: "Voor iedereen in de Bloemenbuurt en de Staatsliedenbuurt.", place: "Resedastraat", planning: "Een woensdag in de zomer.", ownEffort: "Twaalf buren bakken en dekken de tafel.", upkeep: "De straat wordt dezelfde avond schoon opgeleverd.",
    costs: [["Boodschappen", 380], ["Tafels huren", 320], ["Muziek", 200]], update: "Honderdtwintig pannenkoeken, en ze zijn allemaal op!", comments: ["Volgend jaar weer?"],
  },
  {
    slug: "demo-schaduw-speeltuin", group: "spelen-zuidoost", theme: "zuidoost-groen", title: "Schaduw in de speeltuin", level: "COPRODUCEREN", stage: "INGEDIEND", openedDaysAgo: 19, supporters: 13,
    goal: "In de zomer is het te heet op de toestellen. Met bomen en een schaduwdoek kunnen kinderen de hele dag spelen.", forWhom: "Voor kinderen en ouders uit heel Zuidoost.", place: "Speeltuin Jacob van Heemskerckstraat", planning: "Bomen planten in het najaar, doek ophangen in mei.", ownEffort: "Ouders hangen het doek op en halen het weg.", upkeep: "Ouders geven de bomen drie jaar water.",
    costs: [["Vier bomen", 2_600], ["Schaduwdoek met palen", 2_700]], income: [["Opbrengst buitenspeeldag", 500]], comments: ["Bij 30 graden kun je nu niet op de glijbaan.", "Neem bomen die niet plakken, alsjeblieft."],
  },
  {
    slug: "demo-straatfeest-west-indie", group: "welkom-zuidoost", theme: "zuidoost-jong-oud", title: "Straatfeest West-Indië", level: "ZELFBEHEER", stage: "INGETROKKEN", openedDaysAgo: 60, supporters: 3, withdrawal: "Wij doen dit jaar mee met de burendag. Een eigen feest is dan niet nodig.",
    goal: "Een feest met eten uit alle landen van de buurt.", forWhom: "Voor alle bewoners van West-Indië.", place: "West-Indië", planning: "Een zaterdag in september.", ownEffort: "Ieder huis maakt een gerecht.", upkeep: "Na het feest ruimen wij samen op.", costs: [["Tenten en muziek", 750]],
  },
  {
    slug: "demo-skateles", group: "playground", theme: "zuidwest-bewegen", title: "Skateles voor meiden op de pumptrack", level: "COPRODUCEREN", stage: "TOEGEKEND", openedDaysAgo: 41, supporters: 11, dealDrafted: true,
    goal: "Op de pumptrack zie je vooral jongens. Met lessen door meiden durven meer meiden de baan op.", forWhom: "Voor meiden van 8 tot 16 jaar, met of zonder beperking.", place: "Bibian Mentel Playground", planning: "Tien zaterdagen in het voorjaar.", ownEffort: "Oudere meiden uit de wijk geven les.", upkeep: "De boards blijven in de buurt en worden uitgeleend.",
    costs: [["Boards en bescherming", 1_900], ["Opleiding van zes begeleiders", 1_000]], comments: ["Mijn dochter wil meteen meedoen!"],
  },
  {
    slug: "demo-bank-theresiahof", group: "groene-hoven", theme: "zuidwest-groen", title: "Een ronde bank op de Theresiahof", level: "ZELFBEHEER", stage: "DRAAGVLAK", openedDaysAgo: 4, supporters: 2,
    goal: "Om de grote boom komt een ronde bank, zodat buren elkaar tegenkomen.", forWhom: "Voor bewoners van het hof en bezoekers.", place: "Theresiahof", planning: "Bouwen in april.", ownEffort: "Twee timmerlieden uit het hof maken de bank.", upkeep: "Elk jaar een nieuwe laag olie, door bewoners.", costs: [["Hout en schroeven", 520], ["Olie en gereedschap", 110]], comments: ["Graag met een leuning, dan kan mijn moeder er ook zitten."],
  },
  {
    slug: "demo-lichtjes-in-de-meent", group: "meent-samen", theme: "meent-ontmoeten", title: "Lichtjes in de Meent, dit jaar met een lichtorgel", level: "ZELFBEHEER", stage: "DRAAGVLAK", openedDaysAgo: 13, supporters: 12,
    goal: "Wij zingen, wandelen en eten weer samen. Nieuw is een orgel dat licht maakt als kinderen erop springen.", forWhom: "Voor alle bewoners van de Meent.", place: "Tussen Meentwerf en De Kruisdam", planning: "Een weekend in december.", ownEffort: "Bewoners bouwen het lichtorgel zelf.", upkeep: "Het orgel blijft bij Meentwerf.", costs: [["Lampen en besturing", 1_850], ["Soep en brood", 450], ["Hout", 380]], income: [["Vrijwillige bijdrage", 280]], comments: ["Wij zijn over de drempel. Wie leest de tekst nog na voor wij indienen?", "Ik heb nog een accuboor."],
  },
  {
    slug: "demo-jeu-de-boules-kruisdam", group: "houd-kruisdam-open", theme: "meent-kruisdam", title: "Jeu de boules bij De Kruisdam", level: "ZELFBEHEER", stage: "IDEE", openedDaysAgo: 0, supporters: 0,
    goal: "Een baan naast het terras, zodat er ook buiten leven is.", forWhom: "", place: "", planning: "", ownEffort: "", upkeep: "", costs: [],
  },
  {
    slug: "demo-banken-kerkbrink", group: "ontmoeten-centrum", theme: "centrum-ontmoeten", title: "Praatbanken op de Kerkbrink", level: "COPRODUCEREN", stage: "IN_BEHANDELING", openedDaysAgo: 34, supporters: 14, handsGiven: 1,
    goal: "Wie op een praatbank zit, wil graag een praatje. Met drie banken wordt de Kerkbrink een plek om elkaar te ontmoeten.", forWhom: "Voor bewoners en bezoekers van het centrum.", place: "Kerkbrink", planning: "Plaatsen in het voorjaar.", ownEffort: "Bezoekers van de koffieochtend openen elke week een bank met een gesprek.", upkeep: "De gemeente onderhoudt de banken. Bewoners maken ze schoon.", costs: [["Drie banken", 5_700], ["Plaatsen en borden", 1_100]], income: [["Bijdrage van ondernemers", 300]], comments: ["Mooi idee voor mensen die alleen zijn."],
  },
  {
    slug: "demo-boom-langgewenst", group: "green-clean-vitus", theme: "centrum-schoon", title: "Zes bomen op de parkeerplaatsen van de Langgewenst", level: "RAADPLEGEN", stage: "AFGEWEZEN", openedDaysAgo: 66, supporters: 10,
    goal: "Wij willen zes parkeerplaatsen vervangen door bomen, tegen de hitte in de zomer.", forWhom: "Voor bewoners en winkelend publiek.", place: "Langgewenst", planning: "Planten in het najaar.", ownEffort: "Bewoners geven water en houden de boomspiegels bij.", upkeep: "Bewoners en gemeente samen.", costs: [["Zes bomen met groeiplaats", 8_400], ["Groen", 600]],
    refusal: { reasons: "Het plan heeft steun in de buurt. Maar het gaat in tegen het parkeerbeleid dat de raad heeft vastgesteld (criterium 4: niet in strijd met bestaand beleid).", whatNow: "Geveltuinen en bomen in het plantsoen kunnen wel. De wijkregisseur belt u om daar samen een nieuw plan voor te maken. In het voorjaar vraagt de gemeente bewoners wat zij van het parkeren vinden." },
    comments: ["Jammer, maar fijn dat er wordt uitgelegd waarom."],
  },
  {
    slug: "demo-winterplek-wegaplein", group: "wegaplein", theme: "oost-spelen", title: "Een warme winterplek op het Wegaplein", level: "ZELFBEHEER", stage: "DRAAGVLAK", openedDaysAgo: 6, supporters: 3,
    goal: "Op zes zondagen in de winter steken wij een vuurkorf aan en schenken wij soep. Zo blijft het plein ook in de kou van ons allemaal.", forWhom: "Voor ouders, kinderen, jongeren en buren uit heel Oost.", place: "Wegaplein", planning: "Zes zondagen in januari en februari.", ownEffort: "Twintig buren koken om de beurt en letten op het vuur.", upkeep: "De vuurkorf en de pannen bewaren wij in St. Joseph.", costs: [["Vuurkorf en hout", 640], ["Soep en bekers", 780], ["Verlichting", 380]], comments: ["Mag de jeugd ook een zondag doen?", "Ja graag! Met kaarsen langs de jeu-de-boulesbaan.", "Let op de rook, ik heb astma."],
  },
  {
    slug: "demo-fietswerkplaats", group: "samen-st-joseph", theme: "oost-jongeren", title: "Fietswerkplaats door jongeren", level: "COPRODUCEREN", stage: "IN_BEHANDELING", openedDaysAgo: 27, supporters: 9,
    goal: "Jongeren leren fietsen maken en helpen daarmee de buurt. Wie weinig geld heeft, betaalt alleen de onderdelen.", forWhom: "Voor jongeren van 12 tot 20 jaar en voor buren met een kapotte fiets.", place: "Binnentuin van wijkcentrum St. Joseph", planning: "Elke woensdagmiddag, vanaf maart.", ownEffort: "Twee fietsenmakers met pensioen leren het de jongeren.", upkeep: "Van de opbrengst kopen wij nieuwe onderdelen.", costs: [["Gereedschap", 980], ["Onderdelen om te beginnen", 450]], income: [["Opbrengst reparaties", 180]], comments: ["Mijn fiets staat al klaar!"],
  },
  {
    slug: "demo-geveltuinen-galvanistraat", group: "groene-loper", theme: "oost-spelen", title: "Geveltuinen in de Galvanistraat", level: "ZELFBEHEER", stage: "CONCEPT", openedDaysAgo: 0, supporters: 0,
    goal: "Tegels eruit, planten erin: twintig geveltuinen langs de Groene Loper.", forWhom: "Voor bewoners van de Galvanistraat en iedereen die er langs loopt.", place: "Galvanistraat", planning: "", ownEffort: "Ieder huis doet het eigen stuk.", upkeep: "", costs: [["Planten en aarde", 1_100]],
  },
  {
    slug: "demo-regentonnen-vogelbuurt", group: "meedoen-in-het-groen", theme: "oost-spelen", title: "Regentonnen in de Vogelbuurt", level: "ZELFBEHEER", stage: "VERANTWOORD", openedDaysAgo: 150, supporters: 8, results: "Wij plaatsten tweeëntwintig regentonnen. In de droge weken had iedereen water voor de boomspiegels.", returned: 65,
    goal: "Met regentonnen houden wij water vast voor de boomspiegels, ook als het lang droog is.", forWhom: "Voor verzorgers van boomspiegels in de Vogelbuurt.", place: "Vogelbuurt", planning: "Plaatsen in het voorjaar.", ownEffort: "Handige buren sluiten de tonnen aan.", upkeep: "Wie een ton heeft, deelt het water.", costs: [["Regentonnen", 1_050], ["Aansluiten", 180]], update: "De eerste tien tonnen staan en zijn al vol.",
  },
];
