import type { RealInitiative } from "./initiative.ts";

export const zuidoost: readonly RealInitiative[] = [
  {
    slug: "watertappunt-van-heemskerck", group: "spelen-zuidoost", title: "Watertappunt in de speeltuin Jacob van Heemskerckstraat", level: "COPRODUCEREN",
    goal: "In de grote speeltuin is het vaak druk. Met een watertappunt kunnen kinderen en ouders gewoon water drinken.", forWhom: "Voor kinderen uit de hele wijk, hun ouders en wandelaars.", place: "Speeltuin aan de Jacob van Heemskerckstraat",
    planning: "Aangevraagd in 2022, geplaatst in februari 2023.", ownEffort: "Bewoners dachten mee over de plek en melden het als het tappunt stuk is.", upkeep: "De gemeente onderhoudt het tappunt.",
    costs: [["Watertappunt en aansluiting", 4_350]], opened: "2022-08-29", realised: "2023-02-15", results: "Het watertappunt is in februari 2023 opgeleverd en wordt veel gebruikt.",
  },
  {
    slug: "koffie-de-kroon", group: "de-kroon", title: "Koffiemomenten in complex De Kroon", level: "ZELFBEHEER",
    goal: "Bewoners van De Kroon drinken koffie met jonge gezinnen uit de buurt. Zo kennen jong en oud elkaar.", forWhom: "Voor de vooral oudere bewoners van het complex en de gezinnen eromheen.", place: "Complex De Kroon",
    planning: "Elke week een ochtend.", ownEffort: "Bewoners zetten koffie, bakken taart en bedenken activiteiten.", upkeep: "De bewonersgroep regelt het rooster.", costs: [["Koffie, thee en gebak", 780], ["Spellen en knutselspullen", 240]], opened: "2022-02-21",
    updates: [["2022-07-05", "De koffiemomenten zijn vrij toegankelijk en druk bezocht. Fijn dat er ook kinderen kwamen."]],
  },
  {
    slug: "buurthuis-heelo-viore", group: "welkom-zuidoost", title: "Inrichting van het nieuwe buurthuis", level: "COPRODUCEREN",
    goal: "Het buurthuis gaat naar een groter pand, waar Heelo en Viore al zitten. Wij richten het samen in, zodat er meer bewoners terecht kunnen.", forWhom: "Voor alle bewoners van Zuidoost.", place: "Pand van Heelo en Viore",
    planning: "Gestart in 2022.", ownEffort: "Bewoners schilderen, kiezen meubels en helpen met verhuizen.", upkeep: "Versa, Heelo, Viore en vrijwilligers beheren het samen.", costs: [["Meubels en keuken", 7_800], ["Verf en materiaal", 1_100]], opened: "2022-06-13",
    updates: [["2022-11-24", "De grote zaal is klaar. Nu nog de keuken."]],
  },
  {
    slug: "thebe-22", group: "welkom-zuidoost", title: "Ontmoeten aan Thebe 22", level: "COPRODUCEREN",
    goal: "In het oude bankgebouw aan Thebe 22 wonen Oekraïense vluchtelingen. Wij maken er een plek waar zij en de buurt elkaar leren kennen.", forWhom: "Voor vluchtelingen, kinderen en buurtbewoners.", place: "Thebe 22",
    planning: "Vanaf de zomer van 2022, elke week een middag voor kinderen.", ownEffort: "Buurtbewoners begeleiden activiteiten, samen met het kinderwerk.", upkeep: "Het kinderwerk gaat door zolang er kinderen zijn.", costs: [["Speelgoed en knutselspullen", 650], ["Maaltijden om samen te eten", 900]], opened: "2022-05-23",
    updates: [["2022-09-14", "Twintig kinderen maakten samen een lange slinger met hun namen."]],
  },
];
