export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly about: string;
  readonly website: string | null;
  /** Made up, as the times of its activities are. */
  readonly walkInHours?: string;
}

/** Partners that the yearly report 2021-2022 and Buurten 3.0 name. Websites only where the report gives them. */
export const organisations: readonly Organisation[] = [
  { id: "gemeente", name: "Gemeente Hilversum", kind: "gemeente", about: "De gemeente zet hier werk aan de weg, inloopspreekuren en haar eigen plannen.", website: "https://www.hilversum.nl" },
  { id: "versa", name: "Versa Welzijn", kind: "welzijn", about: "Helpt bewoners op weg, met opbouwwerk, jongerenwerk en kinderwerk in alle wijken.", website: null },
  { id: "de-geus", name: "Wijkcentrum De Geus", kind: "wijkcentrum", about: "Activiteiten door en voor bewoners van Oost (1221).", website: null, walkInHours: "Maandag van 10.00 tot 12.00 uur (demo)" },
  { id: "st-joseph", name: "Wijkcentrum St. Joseph", kind: "wijkcentrum", about: "Samen koken, kinderwerk en zelfhulpgroepen in Oost (1223). Bleef ook in coronatijd open.", website: null },
  { id: "de-kruisdam", name: "Wijkcentrum De Kruisdam", kind: "wijkcentrum", about: "De huiskamer van de Hilversumse Meent.", website: null },
  { id: "meentwerf", name: "Meentwerf", kind: "buurthuis", about: "Plek van bewoners in de Meent, met open dagen en een lange buurttafel.", website: null },
  { id: "st-hilversumse-meent", name: "Stichting Hilversumse Meent", kind: "bewonersorganisatie", about: "De bewonersorganisatie van de Meent.", website: "https://hilversumsemeent.nl" },
  { id: "de-verbinding", name: "De Verbinding (Erfgooierspeeltuin)", kind: "buurthuis", about: "Speeltuin en buurthuis in Noordoost. Hier eet je mee met Hapje Noord.", website: null },
  { id: "verbindingshuis", name: "Het Verbindingshuis", kind: "buurthuis", about: "Ontmoeten in Oost (1221).", website: null },
  { id: "vonk", name: "VONK in de wijk", kind: "broedplaats", about: "Duurzame broedplaats in Oost (1221).", website: null },
  { id: "netwerk-1215", name: "Netwerk 1215", kind: "bewonersorganisatie", about: "Bewoners en organisaties van Zuid, samen achter Restaurant 1215.", website: "http://www.hilversumzuid.nl" },
  { id: "grand-cafe-amaris", name: "Grand Café Amaris", kind: "ontmoetingsplek", about: "Koffie en gezelschap in Zuid, ook voor wie er niet woont.", website: null },
  { id: "buurthuis-zuidoost", name: "Buurthuis Zuidoost (Heelo en Viore)", kind: "buurthuis", about: "Het nieuwe buurthuis, in het pand waar Heelo en Viore al zaten.", website: null },
  { id: "grote-kerk", name: "Grote Kerk", kind: "kerk", about: "Kerk aan de Kerkbrink, met elke week een koffieochtend voor het centrum.", website: null },
  { id: "vituskerk", name: "Vituskerk (Annagebouw)", kind: "kerk", about: "In het Annagebouw is elke maand een avond van en voor bewoners.", website: null },
  { id: "opmerkzaam", name: "Opmerkzaam", kind: "kerk", about: "Buurtmaaltijden van de samenwerkende kerken en buurthuizen in Zuid.", website: null },
  { id: "kwintes", name: "Kwintes", kind: "zorg", about: "Begeleiding bij psychische problemen, dichtbij huis.", website: null },
  { id: "mee", name: "MEE", kind: "zorg", about: "Hulp bij leven met een beperking.", website: null },
  { id: "sherpa", name: "Sherpa", kind: "zorg", about: "Ondersteuning voor mensen met een verstandelijke beperking.", website: null },
  { id: "politie", name: "Wijkagenten", kind: "politie", about: "De wijkagenten van Hilversum, te vinden op de inloopspreekuren.", website: null },
  { id: "corporaties", name: "Woningcorporaties", kind: "wonen", about: "De samenwerkende woningcorporaties in de wijken.", website: null },
  { id: "lucent", name: "Lucent College", kind: "school", about: "School in Oost, partner van het zomerfeest aan de Larenseweg.", website: null },
  { id: "godelindeschool", name: "Godelindeschool", kind: "school", about: "Basisschool in Noordwest, van het bomenplan.", website: null },
  { id: "kinderboerderij", name: "Kinderboerderij in de Meent", kind: "natuur", about: "Dieren en natuur voor kinderen in de Meent.", website: null },
  { id: "kijk-op-noordwest", name: "Kijk op jouw wijk Noordwest", kind: "wijkkrant", about: "De wijkkrant van Noordwest.", website: null },
  { id: "groene-boekje", name: "Het Groene Boekje", kind: "wijkkrant", about: "De wijkkrant van Zuidwest, geheel gemaakt door vrijwilligers en betaald uit advertenties.", website: null },
  { id: "hilversummers", name: "Hilversummers.nl", kind: "platform", about: "Platform dat samen met partners en bewoners wordt gemaakt, sinds 30 oktober 2021.", website: "https://hilversummers.nl" },
];
