// The words of the field. Those that residents and policy use stay Dutch in code and on every screen; each is explained once, here.
// In Ukrainian too they keep their Latin letters and their Dutch plural (wijk, wijken), as they stand on letters and doors; Ukrainian does not bend them.
interface Word {
  readonly nl: string;
  readonly en: string;
  readonly uk: string;
  /** The types of the contract that stand for it. */
  readonly types?: readonly string[];
}

export const glossary = {
  wijk: { nl: "Een deel van de stad met een eigen budget.", en: "A part of town with a budget of its own.", uk: "Частина міста з власним бюджетом.", types: ["Wijk"] },
  buurt: { nl: "Een deel van een wijk, een paar straten groot.", en: "A part of a wijk, a few streets large.", uk: "Частина wijk, кілька вулиць.", types: ["Buurt"] },
  cluster: { nl: "Twee wijken die bij de gemeente bij elkaar horen.", en: "Two wijken that belong together at the municipality.", uk: "Два wijken, які муніципалітет веде разом.", types: ["Cluster"] },
  bewoner: { nl: "Wie in de wijk woont.", en: "Who lives in the wijk.", uk: "Той, хто живе у wijk.", types: ["Person", "Viewer"] },
  bewonersgroep: { nl: "Buren die samen iets willen doen.", en: "Neighbours who want to do something together.", uk: "Сусіди, які хочуть щось зробити разом.", types: ["Group"] },
  uitnodiging: { nl: "Een link waarmee je bij een groep komt.", en: "A link by which you come into a group.", uk: "Посилання, за яким ви потрапляєте до групи.", types: ["GroupInvitation"] },
  groepsbestand: { nl: "Een bestand dat een groep bewaart.", en: "A file that a group keeps.", uk: "Файл, який зберігає група.", types: ["GroupFile"] },
  groepsbesluit: { nl: "Iets dat een groep samen besluit.", en: "Something that a group decides together.", uk: "Те, що група вирішує разом.", types: ["GroupDecision", "MemberChoice"] },
  lid: { nl: "Wie bij een groep hoort.", en: "Who belongs to a group.", uk: "Той, хто належить до групи.", types: ["Membership"] },
  wijkcontact: { nl: "Wie je in een wijk om hulp kunt vragen.", en: "Whom you can ask for help in a wijk.", uk: "До кого у wijk можна звернутися по допомогу.", types: ["Wijkcontact"] },
  partnerorganisatie: { nl: "Een organisatie die in de wijk meewerkt.", en: "An organisation that helps in the wijk.", uk: "Організація, яка допомагає у wijk.", types: ["Organisation"] },
  rol: { nl: "Wat iemand voor de wijk of de gemeente doet.", en: "What someone does for the wijk or the municipality.", uk: "Що людина робить для wijk або муніципалітету.", types: ["Role", "GrantedRole", "GrantableRole"] },
  sessie: { nl: "Een apparaat waarop je bent ingelogd.", en: "A device on which you are signed in.", uk: "Пристрій, на якому ви увійшли.", types: ["Session"] },
  logboek: { nl: "Wat er is gedaan, door wie, wanneer en waarom dat mocht.", en: "What was done, by whom, when and by which rule.", uk: "Що зроблено, ким, коли та за яким правилом.", types: ["AuditEntry", "AuditFact"] },
  wijkthema: { nl: "Waar een wijk dit jaar samen aan werkt.", en: "What a wijk works on together this year.", uk: "Над чим wijk разом працює цього року.", types: ["Wijkthema"] },
  draagvlak: { nl: "Steun van buren voor een plan.", en: "Support of neighbours for a plan.", uk: "Підтримка плану сусідами.", types: ["Draagvlak", "DayOfSupport", "NamedSupporter", "BuurtSupport", "GradeSupport", "OwnSupport", "EndedRound", "SupportSign", "TracedSupport", "SupportRemoval"] },
  steunlijst: { nl: "Een lijst op papier, of een kraam, waar buren een plan steunen.", en: "A list on paper, or a stall, where neighbours support a plan.", uk: "Список на папері або столик, де сусіди підтримують план.", types: ["SupportList", "ListRow", "Stall"] },
  achterban: { nl: "Organisaties die achter een plan staan.", en: "Organisations that stand behind a plan.", uk: "Організації, які підтримують план.", types: ["Backing", "PossibleBacker"] },
  zorg: { nl: "Waar een buur zich bij een plan zorgen over maakt.", en: "What worries a neighbour about a plan.", uk: "Що непокоїть сусіда у плані.", types: ["Concern"] },
  adresbrief: { nl: "Een brief met een code. Zo bewijs je waar je woont.", en: "A letter with a code. It proves where you live.", uk: "Лист із кодом. Він доводить, де ви живете.", types: ["Letter", "LetterBatch"] },
  loket: { nl: "Waar je de wijkregisseur kunt laten zien waar je woont.", en: "Where you can show the wijkregisseur where you live.", uk: "Де можна показати wijkregisseur, де ви живете.", types: ["ResidenceDesk"] },
  wijkregisseur: { nl: "Wie namens de gemeente in de wijk werkt.", en: "Who works in the wijk on behalf of the municipality.", uk: "Хто працює у wijk від імені муніципалітету." },
  wijkwethouder: { nl: "De wethouder die bij een wijk hoort.", en: "The alderman who belongs to a wijk.", uk: "Член міської управи (wethouder), який відповідає за wijk." },
  clusterteam: { nl: "Het team van de gemeente voor twee wijken.", en: "The municipality's team for two wijken.", uk: "Команда муніципалітету для двох wijken." },
  wijkbudget: { nl: "Geld van de gemeente voor plannen van bewoners.", en: "Money of the municipality for plans of residents.", uk: "Гроші муніципалітету на плани мешканців." },
  wijkthermometer: { nl: "Laat zien hoeveel geld er nog is en waar het heen gaat.", en: "Shows how much money is left and where it goes.", uk: "Показує, скільки грошей ще є і куди вони йдуть.", types: ["Wijkthermometer", "ThermometerEntry", "ThermometerShare"] },
  boeking: { nl: "Eén keer dat geld van het wijkbudget ergens heen gaat.", en: "One time that money of the wijkbudget goes somewhere.", uk: "Один запис про те, що гроші з wijkbudget кудись пішли.", types: ["Booking"] },
  handgeld: { nl: "Klein geld waar de wijkregisseur direct over beslist.", en: "Small money that the wijkregisseur decides on at once.", uk: "Невеликі гроші, про які wijkregisseur вирішує одразу." },
  buurtinitiatief: { nl: "Een plan van bewoners voor hun wijk.", en: "A plan of residents for their wijk.", uk: "План мешканців для свого wijk.", types: ["Initiative"] },
  concept: { nl: "Een plan waar de groep samen aan schrijft.", en: "A plan that its group writes together.", uk: "План, який група пише разом.", types: ["DraftDocument"] },
  begroting: { nl: "Wat een plan kost, en wat er al aan geld is.", en: "What a plan costs, and what money there is already.", uk: "Скільки коштує план і які гроші вже є.", types: ["BudgetLine"] },
  stap: { nl: "Hoe ver een plan is, van idee tot verantwoord.", en: "How far a plan is, from idea to account.", uk: "Де план на своєму шляху, від ідеї до звіту.", types: ["StageChange"] },
  versie: { nl: "Wat een plan op een bepaald moment zei. Dat verandert niet meer.", en: "What a plan said at a certain moment. That does not change any more.", uk: "Що було в плані певного дня. Це вже не змінюється.", types: ["PlanVersion", "VersionMoment", "VersionLine"] },
  dossier: { nl: "Het plan zoals het is ingediend. Het verandert niet meer.", en: "The plan as it was handed in. It does not change any more.", uk: "План таким, яким його подано. Він більше не змінюється.", types: ["Dossier"] },
  criterium: { nl: "Iets waaraan een plan moet voldoen.", en: "Something that a plan must meet.", uk: "Умова, якій має відповідати план.", types: ["Criterion"] },
  mandaat: { nl: "Tot welk bedrag iemand namens de gemeente mag beslissen.", en: "Up to what amount someone may decide for the municipality.", uk: "До якої суми людина може вирішувати від імені муніципалітету.", types: ["Hand"] },
  besluit: { nl: "Of de gemeente geld geeft, hoeveel, en waarom.", en: "Whether the municipality gives money, how much, and why.", uk: "Чи дає муніципалітет гроші, скільки й чому.", types: ["Decision"] },
  beschikking: { nl: "Het officiële besluit van de gemeente.", en: "The municipality's official decision.", uk: "Офіційне рішення муніципалітету." },
  buurtdeal: { nl: "De afspraken tussen bewoners en gemeente over een plan.", en: "What residents and municipality agree on about a plan.", uk: "Домовленість мешканців і муніципалітету про план.", types: ["Buurtdeal"] },
  handtekening: { nl: "Hiermee zeg je ja tegen een buurtdeal.", en: "With this you say yes to a buurtdeal.", uk: "Підпис: ним ви погоджуєтеся з buurtdeal.", types: ["Signature"] },
  terugkoppeling: { nl: "De buurt laten weten hoe het met een plan gaat.", en: "Letting the neighbourhood know how a plan goes.", uk: "Розповідь сусідам про те, як іде план.", types: ["Update"] },
  verantwoording: { nl: "Vertellen wat het kostte en wat het opleverde.", en: "Telling what it cost and what came of it.", uk: "Звіт: скільки це коштувало і що дало.", types: ["InitiativeAccount"] },
  buurttegel: { nl: "Een tegel op de plek van een plan dat klaar is.", en: "A tile at the place of a plan that is done.", uk: "Плитка на місці плану, який виконано." },
  reactie: { nl: "Wat iemand zegt over een plan of in een groep.", en: "What someone says about a plan or in a group.", uk: "Що хтось каже про план або в групі.", types: ["Comment", "CommentVersion", "ReactionCount", "ViewerReaction", "Mention", "GroupHit"] },
  gesprek: { nl: "Wat mensen over iets tegen elkaar zeggen.", en: "What people say to each other about something.", uk: "Те, що люди кажуть одне одному про щось.", types: ["FollowedTalk"] },
  foto: { nl: "Een foto bij een reactie.", en: "A photo with a comment.", uk: "Фото до коментаря.", types: ["Picture"] },
  opmerking: { nl: "Wat iemand zegt bij een stukje van een concept, of liever zou lezen.", en: "What someone says about a piece of a draft, or would rather read there.", uk: "Що хтось каже про уривок чернетки або що радше там прочитав би.", types: ["DraftNote", "DraftAnswer"] },
  samengaan: { nl: "Twee plannen die samen als één plan verdergaan, als beide dat willen.", en: "Two plans that go on as one, if both want to.", uk: "Два плани, які продовжуються як один, якщо обидва хочуть.", types: ["Merger", "MergingPlan"] },
  melding: { nl: "Een bericht over een plan of groep van jou.", en: "A message about a plan or group of yours.", uk: "Повідомлення про ваш план або вашу групу.", types: ["Notice"] },
  gegevens: { nl: "Wat we van je weten, en wat jij daarmee mag doen.", en: "What we know of you, and what you may do with it.", uk: "Що ми про вас знаємо і що ви можете з цим зробити.", types: ["OwnData"] },
  inzage: { nl: "Een kopie van alles wat we van je weten.", en: "A copy of everything that we know of you.", uk: "Копія всього, що ми про вас знаємо.", types: ["DataExport"] },
  activiteit: { nl: "Iets in de wijk waar je heen kunt, of werk in je straat.", en: "Something in the wijk to go to, or works in your street.", uk: "Подія у wijk, куди можна прийти, або роботи на вашій вулиці.", types: ["Activity"] },
  aanmelding: { nl: "Zeggen dat je naar een activiteit komt, zodat er plek voor je is.", en: "Saying that you come to an activity, so that there is a place for you.", uk: "Повідомити, що ви прийдете на подію, щоб для вас було місце.", types: ["Registration", "RegistrationQuestion", "RegistrationAnswer", "Places"] },
  deurlijst: { nl: "Wie er komen, voor wie de activiteit organiseert.", en: "Who come, for who organises the activity.", uk: "Хто прийде: для організатора події.", types: ["DoorEntry"] },
  hertelling: { nl: "Alles opnieuw tellen, om te zien of het klopt.", en: "Counting everything anew, to see whether it is right.", uk: "Підрахувати все заново, щоб перевірити, чи все правильно.", types: ["Reconciliation", "CountDifference"] },
  participatieladder: { nl: "Hoe ver je invloed reikt.", en: "How far your say reaches.", uk: "Сходи, які показують, наскільки великий ваш вплив." },
} as const satisfies Record<string, Word>;
export type GlossaryWord = keyof typeof glossary;
