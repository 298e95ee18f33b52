import type { RealInitiative } from "./initiative.ts";

export const zuid: readonly RealInitiative[] = [
  {
    slug: "buurttuin-taludweg", group: "buurttuin-taludweg", title: "Buurttuin aan de Taludweg", level: "ZELFBEHEER",
    goal: "De strook langs de Taludweg is hard en droog. Wij maken er een buurttuin van, met planten die hier van nature groeien. Elke plant trekt insecten aan, en die zijn weer voedsel voor vogels.",
    forWhom: "Voor de hele buurt. Kinderen helpen mee en leren over de natuur.", place: "Groenstrook aan de Taludweg",
    planning: "Eerst dertien boomstammen als rand, dan kleine vakken met planten. De tuin groeit elk jaar.",
    ownEffort: "Buren planten en wieden zelf. Leerlingen van het gymnasium kweekten plantjes, de bloemenwinkel gaf bollen.",
    upkeep: "De buurt onderhoudt de tuin. Mos, paddenstoelen en onkruid zijn ook welkom.",
    costs: [["Dertien boomstammen en plaatsen", 1_100], ["Inheemse planten", 520], ["Stammetjes voor de vakken", 180]], opened: "2021-03-01", realised: "2021-07-10",
    results: "Waar alleen wat gras stond, is nu een speelse, zomerse tuin. De groenstrook is een voorbeeld voor andere straten.",
    updates: [["2021-06-02", "De buurmeisjes hebben mooie bordjes geschilderd. Nu kun je zien wat er groeit."]],
  },
  {
    slug: "neuhofje", group: "groen-in-zuid", title: "Groen in 't Neuhofje", level: "ZELFBEHEER",
    goal: "Wij halen tegels weg in 't Neuhofje en zetten er planten voor in de plaats.", forWhom: "Voor bewoners van het hofje en de straten eromheen.", place: "'t Neuhofje",
    planning: "Eén zaterdag tegels lichten, de week erna planten.", ownEffort: "Bewoners lichten de tegels en planten zelf.", upkeep: "Bewoners onderhouden het hofje samen.",
    costs: [["Planten en grond", 890], ["Afvoer van tegels", 210]], opened: "2021-09-13", realised: "2022-04-09", results: "Het hofje is groener en koeler. Buren zitten er weer buiten.",
  },
  {
    slug: "van-hogendorplaan", group: "groen-in-zuid", title: "Groen aan de Van Hogendorplaan", level: "ZELFBEHEER",
    goal: "Wij beplanten de perken aan de Van Hogendorplaan opnieuw, met bloemen voor bijen en vlinders.", forWhom: "Voor omwonenden en wandelaars.", place: "Van Hogendorplaan",
    planning: "Planten in het najaar, bloei in het voorjaar.", ownEffort: "Een groep bewoners plant en wiedt.", upkeep: "Bewoners houden de perken bij, de gemeente maait de randen.",
    costs: [["Vaste planten en bollen", 1_350]], opened: "2022-07-18", realised: "2022-11-12", results: "De perken zijn beplant. In het voorjaar zagen wij de eerste bijen.",
  },
  {
    slug: "bloembakken-resedastraat", group: "groen-in-zuid", title: "Bloembakken in de Resedastraat", level: "ZELFBEHEER",
    goal: "Wij zetten bloembakken in de Resedastraat en op andere plekken in de wijk. Dat maakt de straten vrolijk.", forWhom: "Voor bewoners van de Bloemenbuurt.", place: "Resedastraat en omgeving",
    planning: "Bakken plaatsen in april.", ownEffort: "Elke bak heeft een bewoner die water geeft.", upkeep: "Bewoners vervangen zelf de planten.",
    costs: [["Acht bloembakken", 1_440], ["Aarde en planten", 360]], opened: "2022-01-24", realised: "2022-05-07", results: "De bloembakken staan er en worden goed verzorgd.",
  },
  {
    slug: "pannenkoekentafel", group: "samen-in-zuid", title: "Pannenkoekentafel", level: "ZELFBEHEER",
    goal: "Aan één lange tafel eten jong en oud samen pannenkoeken.", forWhom: "Voor gezinnen en oudere buren in Zuid.", place: "Buurtplek in Zuid", planning: "Vier keer per jaar op een woensdagmiddag.",
    ownEffort: "Vrijwilligers bakken en dekken de tafel.", upkeep: "De groep plant elk jaar nieuwe middagen.", costs: [["Boodschappen voor vier middagen", 620], ["Huur van de ruimte", 240]],
    opened: "2022-02-07", realised: "2022-10-12", results: "De Pannenkoekentafel is een mooi moment van ontmoeting in de wijk.", returned: 40,
  },
  {
    slug: "kerstwandeling-zuid", group: "samen-in-zuid", title: "Kerstwandeling in Zuid", level: "ZELFBEHEER",
    goal: "Met lampjes en muziek wandelen wij in december door de wijk. Onderweg zijn er verhalen en warme chocolademelk.", forWhom: "Voor iedereen, ook met kinderwagen of rolstoel.", place: "Straten in Zuid",
    planning: "Een avond in de week voor kerst.", ownEffort: "Bewoners versieren hun tuin en begeleiden de groepen.", upkeep: "De lampjes bewaren wij voor volgend jaar.",
    costs: [["Lampjes en lantaarns", 540], ["Chocolademelk en bekers", 260]], opened: "2022-09-19", realised: "2022-12-17", results: "De Kerstwandeling bracht veel bewoners op de been.",
  },
  {
    slug: "restaurant-1215", group: "samen-in-zuid", title: "Restaurant 1215", level: "ZELFBEHEER",
    goal: "Buren koken voor buren in postcode 1215. Voor weinig geld eet je goed en ben je onder de mensen.", forWhom: "Voor bewoners van Zuid, zeker voor wie alleen woont.", place: "Postcodegebied 1215",
    planning: "Eén keer per maand op een vaste avond.", ownEffort: "Vrijwilligers van Netwerk 1215 koken, serveren en wassen af.", upkeep: "Netwerk 1215 zoekt zelf nieuwe koks.",
    costs: [["Boodschappen", 3_600], ["Keukenspullen", 800]], income: [["Bijdrage van gasten", 1_900]], opened: "2022-03-14",
    updates: [["2022-11-02", "Deze maand zat Restaurant 1215 helemaal vol."]],
  },
];
