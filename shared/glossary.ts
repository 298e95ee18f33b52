// The words of the field. Those that residents and policy use stay Dutch in code and on every screen; each is explained once, here.
export const glossary = {
  wijk: { nl: "Een deel van de stad met een eigen budget.", en: "A part of town with a budget of its own." },
  buurt: { nl: "Een deel van een wijk, een paar straten groot.", en: "A part of a wijk, a few streets large." },
  wijkthema: { nl: "Waar een wijk dit jaar samen aan werkt.", en: "What a wijk works on together this year." },
  draagvlak: { nl: "Steun van buren voor een plan.", en: "Support of neighbours for a plan." },
  wijkregisseur: { nl: "Wie namens de gemeente in de wijk werkt.", en: "Who works in the wijk on behalf of the municipality." },
  wijkwethouder: { nl: "De wethouder die bij een wijk hoort.", en: "The alderman who belongs to a wijk." },
  clusterteam: { nl: "Het team van de gemeente voor twee wijken.", en: "The municipality's team for two wijken." },
  wijkbudget: { nl: "Geld van de gemeente voor plannen van bewoners.", en: "Money of the municipality for plans of residents." },
  wijkthermometer: { nl: "Laat zien hoeveel geld er nog is en waar het heen gaat.", en: "Shows how much money is left and where it goes." },
  handgeld: { nl: "Klein geld waar de wijkregisseur direct over beslist.", en: "Small money that the wijkregisseur decides on at once." },
  buurtinitiatief: { nl: "Een plan van bewoners voor hun wijk.", en: "A plan of residents for their wijk." },
  buurtdeal: { nl: "De afspraken tussen bewoners en gemeente over een plan.", en: "What residents and municipality agree on about a plan." },
  buurttegel: { nl: "Een tegel op de plek van een plan dat klaar is.", en: "A tile at the place of a plan that is done." },
  beschikking: { nl: "Het officiële besluit van de gemeente.", en: "The municipality's official decision." },
  verantwoording: { nl: "Vertellen wat het kostte en wat het opleverde.", en: "Telling what it cost and what came of it." },
  participatieladder: { nl: "Hoe ver je invloed reikt.", en: "How far your say reaches." },
} as const;
export type GlossaryWord = keyof typeof glossary;
