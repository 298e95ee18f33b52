import type { RealInitiative } from "./initiative.ts";

export const centrum: readonly RealInitiative[] = [
  {
    slug: "koffieochtend-grote-kerk", group: "ontmoeten-centrum", title: "Koffieochtend in de Grote Kerk", level: "ZELFBEHEER", goal: "Bewoners van het centrum drinken elke week samen koffie in de Grote Kerk.", forWhom: "Voor alle bewoners van het centrum, gelovig of niet.", place: "Grote Kerk aan de Kerkbrink", planning: "Elke week een ochtend.",
    ownEffort: "Vrijwilligers zetten koffie en ontvangen nieuwe gasten.", upkeep: "De kerk geeft de ruimte, vrijwilligers doen de rest.", costs: [["Koffie, thee en koek", 620], ["Kopjes en kannen", 190]], opened: "2022-02-14", updates: [["2022-08-25", "Ook in de zomer zat de kerk vol koffiedrinkers."]],
  },
  {
    slug: "avond-annagebouw", group: "ontmoeten-centrum", title: "Maandelijkse avond in het Annagebouw", level: "ZELFBEHEER", goal: "Elke maand is er een avond om elkaar te ontmoeten en samen iets te doen. Bewoners organiseren die zelf.", forWhom: "Voor bewoners van het centrum.", place: "Annagebouw van de Vituskerk", planning: "Elke maand een avond.",
    ownEffort: "Elke avond heeft een ander groepje bewoners de leiding.", upkeep: "De groep plant steeds een half jaar vooruit.", costs: [["Zaalhuur", 720], ["Materiaal en drinken", 480]], opened: "2022-03-21", updates: [["2022-11-17", "Deze maand: spelletjesavond. Volgende maand zingen wij."]],
  },
  {
    slug: "green-clean-vitusbuurt", group: "green-clean-vitus", title: "Green & Clean buurtchallenge 2022", level: "ZELFBEHEER", goal: "De Sint Vitusbuurt doet mee aan de Green & Clean buurtchallenge. Wij maken onze straten groener en schoner.", forWhom: "Voor alle bewoners van de Sint Vitusbuurt.", place: "Sint Vitusbuurt", planning: "Voorjaar en zomer van 2022.",
    ownEffort: "Bewoners ruimen zwerfafval op en leggen geveltuinen aan, samen met de beheerder van de gemeente.", upkeep: "Elke eerste zaterdag houden wij een schoonmaakronde.", costs: [["Planten voor geveltuinen", 740], ["Grijpers en ringen", 160]], opened: "2022-03-07", realised: "2022-09-17", results: "De Sint Vitusbuurt heeft de Green & Clean buurtchallenge 2022 gewonnen!",
  },
  {
    slug: "eerste-nieuwstraat", group: "nieuwstraat", title: "Rustig rijden in de 1e Nieuwstraat", level: "COPRODUCEREN", goal: "Er wordt te hard gereden in onze straat. Op twee plekken komen maatregelen die de snelheid remmen.", forWhom: "Voor bewoners, fietsers en kinderen.", place: "1e Nieuwstraat, op twee plekken", planning: "Uitvoering in het eerste kwartaal van 2023.",
    ownEffort: "Bewoners haalden handtekeningen op en kozen de plekken.", upkeep: "De gemeente onderhoudt de maatregelen.", costs: [["Twee verkeersmaatregelen", 8_600]], opened: "2022-08-22", updates: [["2023-01-18", "De gemeente begint dit kwartaal met de eerste van de twee plekken."]],
  },
  {
    slug: "watertappunt-jan-korteplein", group: "spelen-centrum", title: "Watertappunt Jan Korteplein", level: "COPRODUCEREN", goal: "Op de openbare speelplek aan het Jan Korteplein komt een punt waar je water kunt tappen.", forWhom: "Voor kinderen, ouders en wie er langs komt.", place: "Jan Korteplein", planning: "Uitvoering begin 2023.",
    ownEffort: "Bewoners kozen de plek en houden die schoon.", upkeep: "De gemeente onderhoudt het tappunt.", costs: [["Watertappunt en aansluiting", 4_200]], opened: "2022-09-26", updates: [["2023-01-09", "Het tappunt is besteld en komt dit voorjaar."]],
  },
  {
    slug: "speelplek-hoogstraat", group: "spelen-centrum", title: "Spelen en ontmoeten aan de Hoogstraat", level: "COPRODUCEREN", goal: "De oude speelplek aan de Hoogstraat ziet er slecht uit. Wij maken er een plek van om te spelen en elkaar te ontmoeten.", forWhom: "Voor kinderen en buren van de Hoogstraat.", place: "Hoogstraat", planning: "De plek is naar verwachting klaar in het derde kwartaal van 2023.",
    ownEffort: "Bewoners bedenken de inrichting en planten zelf.", upkeep: "Bewoners zorgen voor het groen, de gemeente keurt de toestellen.", costs: [["Toestellen en banken", 7_200], ["Groen en bestrating", 2_400]], opened: "2022-10-03", updates: [["2023-02-01", "Wij kozen met dertig buren tussen drie schetsen."]],
  },
];
