import type { RealInitiative } from "./initiative.ts";

export const meent: readonly RealInitiative[] = [
  {
    slug: "maand-uitgelopen-hobby", group: "hobby-meent", title: "Maand van de uitgelopen hobby", level: "ZELFBEHEER",
    goal: "Een wandeling langs 51 huizen in de hele Meent. Bij elk huis laat een bewoner zien wat uit een hobby kan groeien.", forWhom: "Voor iedereen die wil wandelen en kijken. Het kan buiten, dus ook in coronatijd.",
    place: "51 huizen, verspreid over de Meent", planning: "De hele maand april.", ownEffort: "51 bewoners stellen hun werk tentoon. Een groepje maakt de route.", upkeep: "Na de maand ruimt iedereen zelf op.",
    costs: [["Routekaart drukken", 480], ["Bordjes bij de huizen", 370]], opened: "2021-02-01", realised: "2021-05-01", results: "51 huizen deden mee, verspreid over de hele Meent.", returned: 25,
  },
  {
    slug: "lichtjes-in-de-meent", group: "meent-samen", title: "Lichtjes in de Meent", level: "ZELFBEHEER",
    goal: "In december zingen wij samen, wandelen met lichtjes, eten met elkaar en doen een puzzeltocht.", forWhom: "Voor alle bewoners van de Meent.", place: "Meentwerf, De Kruisdam en de straten ertussen",
    planning: "Een weekend in december, in 2021 en weer in 2022.", ownEffort: "Meentwerf, Versa, De Kruisdam en Wandelmeent organiseren het met vrijwilligers.", upkeep: "De verlichting gaat elk jaar opnieuw mee.",
    costs: [["Verlichting en muziek", 1_250], ["Soep en brood", 430]], opened: "2022-09-05", realised: "2022-12-18", results: "Er werd gezongen, gewandeld en samen gegeten. Ook de puzzeltocht was een succes.",
  },
  {
    slug: "lange-buurttafel-meentwerf", group: "meent-samen", title: "Lange buurttafel Meentwerf", level: "ZELFBEHEER",
    goal: "Wij zetten één heel lange tafel neer bij Meentwerf. Iedereen brengt iets te eten mee en schuift aan.", forWhom: "Voor de hele Meent.", place: "Meentwerf", planning: "Een zondag in september.",
    ownEffort: "Bewoners bouwen op, koken en ruimen op.", upkeep: "De tafels worden bewaard bij Meentwerf.", costs: [["Tafels en banken huren", 420], ["Drinken", 180]], opened: "2022-06-07", realised: "2022-09-18",
    results: "De lange buurttafel bracht buren bij elkaar die elkaar nog niet kenden.",
  },
  {
    slug: "praathuis", group: "praathuis-meent", title: "'t Praathuis", level: "ZELFBEHEER",
    goal: "Koffie, lunch en gezelligheid, op een vaste dag in de week. Voor mensen die behoefte hebben aan contact en aan structuur.", forWhom: "Voor bewoners die vaak alleen zijn. Iedereen is welkom.", place: "De Meent",
    planning: "Elke week een dag, sinds begin 2022.", ownEffort: "Vrijwilligers ontvangen de gasten en maken de lunch.", upkeep: "De vrijwilligers gaan door, met hulp van Versa.", costs: [["Koffie en lunch", 1_300], ["Spellen en materiaal", 250]],
    income: [["Vrijwillige bijdrage", 300]], opened: "2022-01-10", updates: [["2022-06-15", "'t Praathuis heeft nu een vaste groep gasten. Nieuwe mensen zijn welkom."]],
  },
  {
    slug: "kruisdam-open", group: "houd-kruisdam-open", title: "De Kruisdam blijft open", level: "MEEBESLISSEN",
    goal: "Wijkcentrum De Kruisdam dreigde te sluiten. Met een betaalde beheerder die ook mensen verbindt, kan het open blijven. Dit is een proef.", forWhom: "Voor alle bewoners en clubs die De Kruisdam gebruiken.",
    place: "Wijkcentrum De Kruisdam", planning: "Een proef. Daarna kijken wij samen of het werkt.", ownEffort: "Stichting Hilversumse Meent, Versa en vrijwilligers doen mee aan het beheer.", upkeep: "Vrijwilligers helpen de beheerder met bar en zaalverhuur.",
    costs: [["Beheerder en sociaal verbinder, aanloop van de proef", 14_000]], income: [["Zaalverhuur", 4_500]], opened: "2022-04-11",
    updates: [["2022-10-03", "De beheerder is begonnen. De Kruisdam is weer open op doordeweekse dagen."]],
  },
  {
    slug: "vier-de-meent", group: "meent-samen", title: "Vier de Meent", level: "ZELFBEHEER",
    goal: "Een markt waar clubs en organisaties laten zien wat zij doen, met muziek en gezelligheid.", forWhom: "Voor alle bewoners van de Meent.", place: "Centrale plein van de Meent", planning: "Een zaterdag in juni.",
    ownEffort: "Bewoners bouwen de markt op en treden op.", upkeep: "Na de markt blijft een lijst met contacten over.", costs: [["Kramen en podium", 1_480], ["Geluid", 420]], opened: "2022-03-21", realised: "2022-06-18",
    results: "Een drukke markt met optredens. Veel clubs vonden nieuwe leden.", returned: 150,
  },
  {
    slug: "grasbaanrace", group: "meent-samen", title: "Grasbaanrace", level: "ZELFBEHEER",
    goal: "Een vrolijke race op het gras, voor kinderen en grote mensen.", forWhom: "Voor gezinnen en jongeren.", place: "Grasveld in de Meent", planning: "Een middag in september.", ownEffort: "Vrijwilligers zetten de baan uit en letten op de veiligheid.",
    upkeep: "Het veld wordt dezelfde dag schoon opgeleverd.", costs: [["Afzetting en materiaal", 680], ["EHBO en verzekering", 310]], opened: "2022-06-20", realised: "2022-09-10", results: "De Grasbaanrace trok veel publiek. Het veld is netjes achtergelaten.",
  },
];
