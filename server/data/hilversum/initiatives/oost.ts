import type { RealInitiative } from "./initiative.ts";

/** Postcode areas 1221 (first seven) and 1223. */
export const oost: readonly RealInitiative[] = [
  {
    slug: "lucent-zomerfeest", group: "larenseweg", title: "Lucent zomerfeest aan de Larenseweg", level: "ZELFBEHEER",
    goal: "Een zomerfeest van en voor de buurt. Woon je in koop of woon je in huur: verbinding is wat telt. Mensen van elke leeftijd leren elkaar kennen.", forWhom: "Voor iedereen in 1221.", place: "Larenseweg", planning: "Een zaterdag in de zomer.",
    ownEffort: "Actieve buurtbewoners organiseren het feest en zoeken sponsors.", upkeep: "De spullen bewaren wij voor het volgende feest.", costs: [["Podium en geluid", 2_900], ["Kinderactiviteiten", 1_300], ["Hekken en EHBO", 900]], income: [["Sponsoring en donaties van ondernemers", 1_600]],
    opened: "2022-03-28", realised: "2022-07-02", results: "Een groot feest met steun van ondernemers. Buren die elkaar nooit spraken, stonden naast elkaar.", returned: 210,
    updates: [["2022-06-11", "De lokale ondernemers doen mee met sponsoring en donaties. Nu nog mooi weer!"]],
  },
  {
    slug: "swammerdamstraat", group: "swammerdam", title: "Kunst en groen in de Swammerdamstraat", level: "ZELFBEHEER", goal: "Wij maken de Swammerdamstraat mooier met kunst en planten. Bewoners maken het zelf.", forWhom: "Voor bewoners van de straat en voorbijgangers.", place: "Swammerdamstraat",
    planning: "Schilderen in het voorjaar, planten in mei.", ownEffort: "Bewoners ontwerpen, schilderen en planten.", upkeep: "Bewoners houden kunst en groen bij.", costs: [["Verf en panelen", 980], ["Hanging baskets en planten", 640]], opened: "2022-02-28", realised: "2022-06-25",
    results: "De straat heeft nu kunst en groen dat door bewoners is gemaakt.",
  },
  {
    slug: "groene-loper", group: "groene-loper", title: "Meedoen met de Groene Loper", level: "ADVISEREN", goal: "Werkgroepen van bewoners denken en doen mee met de Groene Loper: een groene route door 1221.", forWhom: "Voor alle bewoners van 1221.", place: "Route van de Groene Loper", planning: "Werkgroepen komen elke maand bij elkaar.",
    ownEffort: "Bewoners maken voorstellen en planten mee. Zij deden ook mee met de regentonactie.", upkeep: "Bewoners adopteren een deel van de route.", costs: [["Planten en regentonnen", 2_850], ["Bijeenkomsten", 400]], opened: "2022-04-25",
    updates: [["2022-10-20", "Jaren van plannen worden nu zichtbaar: de eerste strook is geplant."]],
  },
  {
    slug: "lichtjestocht-1221", group: "larenseweg", title: "Lichtjestocht in 1221", level: "ZELFBEHEER", goal: "In de donkere dagen lopen wij met lantaarns door de buurt.", forWhom: "Voor gezinnen en iedereen die mee wil.", place: "Van De Geus door de buurt en terug", planning: "Een avond in november.", ownEffort: "Vrijwilligers maken lantaarns met kinderen en begeleiden de tocht.",
    upkeep: "De lantaarns bewaren wij in De Geus.", costs: [["Lantaarns en kaarsen", 380], ["Soep", 160]], opened: "2022-08-15", realised: "2022-11-11", results: "Een lange stoet met lichtjes liep door de buurt.",
  },
  {
    slug: "speelplek-amperestraat", group: "spelen-1221", title: "Speelplek Ampèrestraat", level: "MEEBESLISSEN", goal: "De speelplek aan de Ampèrestraat wordt een plek om te spelen, elkaar te zien en groen te beleven.", forWhom: "Voor kinderen van alle leeftijden en hun ouders.", place: "Ampèrestraat", planning: "Ontwerp in 2021, aanleg in 2022.",
    ownEffort: "Buren kozen het ontwerp en hielpen planten.", upkeep: "De gemeente keurt de toestellen, buren verzorgen het groen.", costs: [["Speeltoestellen", 6_900], ["Groen en banken", 2_300]], opened: "2021-08-30", realised: "2022-05-14", results: "De speelplek is klaar. Er is meer groen en er zijn banken.",
  },
  {
    slug: "speelplek-kleine-drift", group: "spelen-1221", title: "Speelplek Kleine Drift", level: "MEEBESLISSEN", goal: "Ook de speelplek aan de Kleine Drift wordt opgeknapt en groener.", forWhom: "Voor kinderen en ouders uit de buurt.", place: "Kleine Drift", planning: "Ontwerp in het voorjaar, aanleg in het najaar van 2022.",
    ownEffort: "Kinderen tekenden hun wensen, ouders hielpen bij de aanleg.", upkeep: "De gemeente keurt de toestellen, buren houden het schoon.", costs: [["Speeltoestellen", 5_600], ["Bomen en struiken", 1_450]], opened: "2022-01-31", realised: "2022-10-22", results: "De speelplek is klaar en wordt druk gebruikt.",
  },
  {
    slug: "speelplek-thijsseplein", group: "spelen-1221", title: "Speelplek Jac. P. Thijsseplein", level: "MEEBESLISSEN", goal: "Op het Jac. P. Thijsseplein komt een groene plek om te spelen en elkaar te ontmoeten.", forWhom: "Voor kinderen, jongeren en omwonenden.", place: "Jac. P. Thijsseplein", planning: "In uitvoering vanaf het najaar van 2022.",
    ownEffort: "Omwonenden denken mee en planten mee.", upkeep: "De gemeente keurt de toestellen, omwonenden zorgen voor het groen.", costs: [["Speeltoestellen en ondergrond", 11_400], ["Groen", 3_100]], opened: "2022-06-27", updates: [["2022-11-30", "De graafmachine is geweest. Het plein is nu in uitvoering."]],
  },
  {
    slug: "wegaplein", group: "wegaplein", title: "Een nieuw Wegaplein", level: "MEEBESLISSEN", amountsKnown: true,
    goal: "Het speelplein was verouderd. Twee bewoners vroegen de buurt met een enquête naar ideeën. Nu komen er een jeu-de-boulesbaan, street art, groen om in te spelen, nieuwe speeltoestellen en plekken om te zitten.",
    forWhom: "Voor ouders en kinderen van verschillende leeftijden, uit verschillende buurten.", place: "Wegaplein", planning: "Eerst de baan en de street art, daarna het groen en de toestellen.",
    ownEffort: "Actieve omwonenden haalden ideeën op, overlegden met de jeugd en hielpen mee.", upkeep: "Omwonenden zorgen samen voor het plein. De gemeente keurt de toestellen.", costs: [["Herinrichting van het Wegaplein (amendement A21-182)", 50_000]], opened: "2022-02-14", realised: "2023-01-28",
    results: "Het plein is geopend op 28 januari 2023. Kinderen spelen er veiliger en groener, en bewoners ontmoeten elkaar.",
    updates: [["2022-06-18", "De jeu-de-boulesbaan ligt er. Op het asfalt is street art gemaakt."], ["2023-01-28", "Vandaag is het plein geopend!"]],
  },
  {
    slug: "lichtjesroute-1223", group: "samen-st-joseph", title: "Lichtjesroute", level: "ZELFBEHEER", goal: "Buurtbewoners versieren hun straten met licht. Samen lopen wij de route.", forWhom: "Voor iedereen in 1223.", place: "Straten rond wijkcentrum St. Joseph", planning: "Een avond in december.", ownEffort: "Bewoners hangen de lichtjes op en zetten de route uit.",
    upkeep: "De verlichting blijft in St. Joseph voor volgend jaar.", costs: [["Verlichting", 720], ["Drinken en muziek", 280]], opened: "2022-09-12", realised: "2022-12-16", results: "Veel bewoners liepen mee. De straten waren prachtig verlicht.", returned: 35,
  },
  {
    slug: "boomspiegels-1223", group: "meedoen-in-het-groen", title: "Boomspiegels Ooievaarplein, Eemnesserweg en Orionlaan", level: "ZELFBEHEER", goal: "Bewoners adopteren boomspiegels en onderhouden gazons en perken. Meedoen in het groen, dat kan iedereen.", forWhom: "Voor bewoners van 1223 die buiten bezig willen zijn.", place: "Ooievaarplein, Eemnesserweg en Orionlaan",
    planning: "Gestart in 2022, elk seizoen een plantdag.", ownEffort: "Elke boomspiegel heeft een eigen verzorger.", upkeep: "Bewoners wieden en geven water. De gemeente maait de grote stukken.", costs: [["Planten en compost", 960], ["Gereedschap om te delen", 420]], opened: "2022-03-07", realised: "2022-09-24", results: "Op drie plekken zijn boomspiegels geadopteerd en perken opgeknapt.",
  },
  {
    slug: "ratatouille", group: "samen-st-joseph", title: "Ratatouille", level: "ZELFBEHEER", goal: "Samen koken en eten, voor mensen met een klein budget.", forWhom: "Voor wie goedkoop en gezellig wil eten.", place: "Wijkcentrum St. Joseph", planning: "Elke week.", ownEffort: "Deelnemers koken en ruimen samen op.", upkeep: "De groep draait zelf, het wijkcentrum geeft de keuken.",
    costs: [["Boodschappen", 1_900], ["Keukenspullen", 280]], income: [["Bijdrage van eters", 700]], opened: "2022-04-19", updates: [["2022-10-27", "Er staan nu drie koks op het rooster. Wie wordt nummer vier?"]],
  },
  {
    slug: "smaak-van-samen", group: "samen-st-joseph", title: "Smaak van Samen", level: "COPRODUCEREN", goal: "Samen koken en eten, voor mensen met psychische problemen en hun buren.", forWhom: "Voor mensen die begeleiding krijgen of kregen (GGZ), en wie mee wil eten.", place: "Wijkcentrum St. Joseph", planning: "Elke twee weken.", ownEffort: "Deelnemers bedenken het menu en koken.",
    upkeep: "Vrijwilligers en begeleiders houden de groep samen gaande.", costs: [["Boodschappen", 1_450]], income: [["Bijdrage van eters", 350]], opened: "2022-05-16", updates: [["2022-11-10", "Vanavond kookten wij een menu uit vijf landen."]],
  },
];
