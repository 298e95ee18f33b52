// The words of the field. Those that residents and policy use stay Dutch in code and on every screen; each is explained once, here.
interface Word {
  readonly nl: string;
  readonly en: string;
  /** The types of the contract that stand for it. */
  readonly types?: readonly string[];
}

export const glossary = {
  wijk: { nl: "Een deel van de stad met een eigen budget.", en: "A part of town with a budget of its own.", types: ["Wijk"] },
  buurt: { nl: "Een deel van een wijk, een paar straten groot.", en: "A part of a wijk, a few streets large.", types: ["Buurt"] },
  cluster: { nl: "Twee wijken die bij de gemeente bij elkaar horen.", en: "Two wijken that belong together at the municipality.", types: ["Cluster"] },
  bewoner: { nl: "Wie in de wijk woont.", en: "Who lives in the wijk.", types: ["Person", "Viewer"] },
  bewonersgroep: { nl: "Buren die samen iets willen doen.", en: "Neighbours who want to do something together.", types: ["Group"] },
  lid: { nl: "Wie bij een groep hoort.", en: "Who belongs to a group.", types: ["Membership"] },
  wijkcontact: { nl: "Wie je in een wijk om hulp kunt vragen.", en: "Whom you can ask for help in a wijk.", types: ["Wijkcontact"] },
  partnerorganisatie: { nl: "Een organisatie die in de wijk meewerkt.", en: "An organisation that helps in the wijk.", types: ["Organisation"] },
  rol: { nl: "Wat iemand voor de wijk of de gemeente doet.", en: "What someone does for the wijk or the municipality.", types: ["Role"] },
  sessie: { nl: "Een apparaat waarop je bent ingelogd.", en: "A device on which you are signed in.", types: ["Session"] },
  wijkthema: { nl: "Waar een wijk dit jaar samen aan werkt.", en: "What a wijk works on together this year.", types: ["Wijkthema"] },
  draagvlak: { nl: "Steun van buren voor een plan.", en: "Support of neighbours for a plan.", types: ["Draagvlak", "BuurtSupport", "GradeSupport"] },
  wijkregisseur: { nl: "Wie namens de gemeente in de wijk werkt.", en: "Who works in the wijk on behalf of the municipality." },
  wijkwethouder: { nl: "De wethouder die bij een wijk hoort.", en: "The alderman who belongs to a wijk." },
  clusterteam: { nl: "Het team van de gemeente voor twee wijken.", en: "The municipality's team for two wijken." },
  wijkbudget: { nl: "Geld van de gemeente voor plannen van bewoners.", en: "Money of the municipality for plans of residents." },
  wijkthermometer: { nl: "Laat zien hoeveel geld er nog is en waar het heen gaat.", en: "Shows how much money is left and where it goes.", types: ["Wijkthermometer", "ThermometerEntry"] },
  boeking: { nl: "Eén keer dat geld van het wijkbudget ergens heen gaat.", en: "One time that money of the wijkbudget goes somewhere.", types: ["Booking"] },
  handgeld: { nl: "Klein geld waar de wijkregisseur direct over beslist.", en: "Small money that the wijkregisseur decides on at once." },
  buurtinitiatief: { nl: "Een plan van bewoners voor hun wijk.", en: "A plan of residents for their wijk.", types: ["Initiative"] },
  begroting: { nl: "Wat een plan kost, en wat er al aan geld is.", en: "What a plan costs, and what money there is already.", types: ["BudgetLine"] },
  stap: { nl: "Hoe ver een plan is, van idee tot verantwoord.", en: "How far a plan is, from idea to account.", types: ["StageChange"] },
  dossier: { nl: "Het plan zoals het is ingediend. Het verandert niet meer.", en: "The plan as it was handed in. It does not change any more.", types: ["Dossier"] },
  criterium: { nl: "Iets waaraan een plan moet voldoen.", en: "Something that a plan must meet.", types: ["Criterion"] },
  mandaat: { nl: "Tot welk bedrag iemand namens de gemeente mag beslissen.", en: "Up to what amount someone may decide for the municipality.", types: ["Hand"] },
  besluit: { nl: "Of de gemeente geld geeft, hoeveel, en waarom.", en: "Whether the municipality gives money, how much, and why.", types: ["Decision"] },
  beschikking: { nl: "Het officiële besluit van de gemeente.", en: "The municipality's official decision." },
  buurtdeal: { nl: "De afspraken tussen bewoners en gemeente over een plan.", en: "What residents and municipality agree on about a plan.", types: ["Buurtdeal"] },
  handtekening: { nl: "Hiermee zeg je ja tegen een buurtdeal.", en: "With this you say yes to a buurtdeal.", types: ["Signature"] },
  terugkoppeling: { nl: "De buurt laten weten hoe het met een plan gaat.", en: "Letting the neighbourhood know how a plan goes.", types: ["Update"] },
  verantwoording: { nl: "Vertellen wat het kostte en wat het opleverde.", en: "Telling what it cost and what came of it.", types: ["InitiativeAccount"] },
  buurttegel: { nl: "Een tegel op de plek van een plan dat klaar is.", en: "A tile at the place of a plan that is done." },
  reactie: { nl: "Wat iemand zegt over een plan of in een groep.", en: "What someone says about a plan or in a group.", types: ["Comment"] },
  melding: { nl: "Een bericht over een plan of groep van jou.", en: "A message about a plan or group of yours.", types: ["Notice"] },
  activiteit: { nl: "Iets in de wijk waar je heen kunt, of werk in je straat.", en: "Something in the wijk to go to, or works in your street.", types: ["Activity"] },
  participatieladder: { nl: "Hoe ver je invloed reikt.", en: "How far your say reaches." },
} as const satisfies Record<string, Word>;
export type GlossaryWord = keyof typeof glossary;
