import type { RealInitiative } from "./initiative.ts";

export const noordwest: readonly RealInitiative[] = [
  {
    slug: "opvang-heuvellaan", group: "welkom-heuvellaan", title: "Vrijwilligers voor de opvang aan de Heuvellaan", level: "COPRODUCEREN", goal: "Aan de Heuvellaan worden vluchtelingen uit Oekraïne opgevangen. Buurtbewoners helpen met taal, kinderen, kleding en gezelschap.", forWhom: "Voor vluchtelingen en voor buurtbewoners die willen helpen.", place: "Heuvellaan",
    planning: "Vanaf februari 2022, zolang het nodig is.", ownEffort: "Meer dan honderd vrijwilligers uit de buurt doen mee.", upkeep: "Vrijwilligers verdelen de taken in een rooster.", costs: [["Materiaal voor activiteiten", 1_300], ["Koffie en maaltijden om samen te eten", 1_100]], opened: "2022-03-07", realised: "2022-11-19",
    results: "Meer dan honderd vrijwilligers hebben zich ingezet. Rotary en Lions zorgden met het Leger des Heils voor een pannenkoekenfeest en een uitstapje.",
    updates: [["2022-05-02", "Дякуємо! Bedankt, zeggen onze nieuwe buren. De taallessen zijn begonnen."]],
  },
  {
    slug: "bomenplan-godelindeschool", group: "bomen-noordwest", title: "Bomenplan van de Godelindeschool", level: "COPRODUCEREN", goal: "De 240 leerlingen van de Godelindeschool maken een bomenplan. Met een sponsorloop halen zij geld op voor acht nieuwe bomen.", forWhom: "Voor de kinderen en voor iedereen die straks onder de bomen loopt.", place: "Acht plekken in Hilversum",
    planning: "Sponsorloop in het voorjaar, planten in november 2022.", ownEffort: "240 leerlingen liepen, rekenden en kozen de bomen.", upkeep: "De gemeente verzorgt de bomen, leerlingen geven de eerste jaren water.", costs: [["Acht bomen", 3_200], ["Planten en boompalen", 900]], income: [["Opbrengst sponsorloop (demo)", 2_500]], opened: "2022-05-30", realised: "2022-11-23",
    results: "Acht nieuwe bomen hebben in november 2022 een plek gekregen.",
  },
  {
    slug: "reflectiediner", group: "tafel-noordwest", title: "Reflectiediner Noordwest", level: "COPRODUCEREN", goal: "Bewoners en organisaties eten samen en kijken terug: wat gaat goed in de wijk, en wat kan beter?", forWhom: "Voor bewoners, verenigingen en organisaties.", place: "Noordwest", planning: "Een avond in oktober 2022.", ownEffort: "Bewoners koken en leiden de gesprekken aan tafel.", upkeep: "Wij delen wat er gezegd is in de wijkkrant.",
    costs: [["Maaltijd", 1_050], ["Zaal en drukwerk", 380]], opened: "2022-07-04", realised: "2022-10-13", results: "Bewoners en organisaties hebben elkaar ontmoet. De lijnen met de verenigingen zijn aangehaald.", returned: 70,
  },
  {
    slug: "koffietafel-noordwest", group: "tafel-noordwest", title: "Koffietafel Noordwest", level: "ZELFBEHEER", goal: "Elke week staat er koffie klaar voor wie een gesprek wil.", forWhom: "Voor alle bewoners van Noordwest.", place: "Noordwest", planning: "Elke week een ochtend.", ownEffort: "Vrijwilligers schenken koffie en luisteren.", upkeep: "De vrijwilligers lossen elkaar af.",
    costs: [["Koffie en thee", 540], ["Tafels en kannen", 220]], opened: "2022-02-07", updates: [["2022-09-08", "Vandaag kwamen er drie nieuwe mensen aan tafel."]],
  },
];
