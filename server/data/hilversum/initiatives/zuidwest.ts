import type { RealInitiative } from "./initiative.ts";

export const zuidwest: readonly RealInitiative[] = [
  {
    slug: "bibian-mentel-playground", group: "playground", title: "Bibian Mentel Playground met pumptrack", level: "COPRODUCEREN", goal: "Wij maken een speelplek waar iedereen mee kan doen, met of zonder beperking. Er komt ook een pumptrack voor fiets, step en skate.", forWhom: "Voor kinderen en jongeren uit de hele stad.", place: "Bibian Mentel Playground",
    planning: "Opgeleverd in 2022.", ownEffort: "Ouders en jongeren dachten mee over het ontwerp en helpen bij de opening.", upkeep: "De gemeente keurt de baan. Vrijwilligers houden de plek schoon.", costs: [["Bijdrage aan pumptrack en speeltoestellen", 28_000]], income: [["Bijdragen van fondsen (demo)", 5_500]], opened: "2021-11-01", realised: "2022-06-25",
    results: "Een groot en opvallend initiatief: de playground en de pumptrack zijn opgeleverd.", updates: [["2022-05-13", "De baan is geasfalteerd. Nog even wachten tot hij hard is."]],
  },
  {
    slug: "theresiahof", group: "groene-hoven", title: "Groen op de Theresiahof", level: "ZELFBEHEER", goal: "Wij maken de Theresiahof groener, met bloemen en struiken.", forWhom: "Voor bewoners van het hof en bezoekers.", place: "Theresiahof", planning: "Planten in het najaar van 2021.", ownEffort: "Bewoners spitten en planten samen.", upkeep: "De bewoners onderhouden het hof.",
    costs: [["Planten en compost", 1_150]], opened: "2021-08-16", realised: "2021-11-20", results: "Het hof staat vol groen. De eerste bloemen kwamen in maart.",
  },
  {
    slug: "kerkelandenlaan", group: "groene-hoven", title: "Groen aan de Kerkelandenlaan", level: "ZELFBEHEER", goal: "De kale stroken aan de Kerkelandenlaan worden bloemrijke bermen.", forWhom: "Voor omwonenden, fietsers en wandelaars.", place: "Kerkelandenlaan", planning: "Zaaien in april 2022.", ownEffort: "Bewoners zaaien en ruimen afval op.", upkeep: "De gemeente maait twee keer per jaar, bewoners wieden.",
    costs: [["Bloemenmengsel en grondwerk", 1_780]], opened: "2022-01-17", realised: "2022-06-11", results: "De bermen stonden de hele zomer in bloei.",
  },
  {
    slug: "spinozahof", group: "groene-hoven", title: "Groen op de Spinozahof", level: "ZELFBEHEER", goal: "Wij vervangen tegels door planten op de Spinozahof.", forWhom: "Voor bewoners van de Spinozahof.", place: "Spinozahof", planning: "Een plantdag in mei 2022.", ownEffort: "Bewoners lichten tegels en planten.", upkeep: "Een rooster voor water en wieden.",
    costs: [["Planten en grond", 940], ["Afvoer van tegels", 150]], opened: "2022-02-21", realised: "2022-05-28", results: "Het hof is groener en bij regen staat er minder water.", returned: 55,
  },
  {
    slug: "johannes-huslaan", group: "groene-hoven", title: "Groen aan de Johannes Huslaan", level: "ZELFBEHEER", goal: "Wij leggen geveltuinen en boomspiegels aan in de Johannes Huslaan.", forWhom: "Voor bewoners van de laan.", place: "Johannes Huslaan", planning: "Najaar van 2022.", ownEffort: "Ieder plant voor het eigen huis, samen doen wij de bomen.", upkeep: "Bewoners verzorgen hun eigen stuk.",
    costs: [["Planten en aarde", 820]], opened: "2022-07-11", realised: "2022-11-05", results: "Bijna elk huis heeft nu een geveltuin.",
  },
  {
    slug: "groene-boekje", group: "het-groene-boekje", title: "Wijkkrant Het Groene Boekje", level: "ZELFBEHEER", goal: "Vrijwilligers maken een wijkkrant die door de hele wijk gelezen wordt.", forWhom: "Voor alle huizen in Zuidwest.", place: "Zuidwest", planning: "Een paar keer per jaar een nieuw nummer.", ownEffort: "De krant wordt geheel door vrijwilligers gemaakt en rondgebracht.", upkeep: "De redactie zoekt zelf nieuwe schrijvers.",
    costs: [["Drukwerk", 4_200]], income: [["Advertenties", 3_600]], opened: "2021-05-10", realised: "2021-09-04", results: "De krant wordt zeer goed gelezen en betaalt zich uit advertenties. Het hele bedrag uit het wijkbudget gaat daarom terug.", returned: 600,
  },
];
