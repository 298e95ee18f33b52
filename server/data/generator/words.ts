import type { WijkId } from "../hilversum/town.ts";

/** Streets and squares to write about; in the wijk where they are, as far as the sources tell, else where their names would be at home. */
export const streets: Readonly<Record<WijkId, readonly string[]>> = {
  noordoost: ["Wirixstraat", "Lopes Diaslaan", "Goudriaanstraat", "Buisweg", "Verschurestraat", "Snelliuslaan", "Augies Weitje", "Johannes Geradtsweg", "Erfgooiersstraat", "Jan van Galenstraat", "Minckelersstraat", "Simon Stevinweg", "Van Riebeeckweg", "Lage Naarderweg"],
  noordwest: ["Heuvellaan", "Boomberglaan", "Trompenbergerweg", "Ceintuurbaan", "'s-Gravelandseweg", "Nimrodlaan", "Koninginneweg", "Oranjelaan", "Emmastraat", "Hoge Naarderweg", "Godelindeweg", "Sumatralaan", "Melkpad"],
  zuid: ["Taludweg", "Van Hogendorplaan", "Resedastraat", "'t Neuhofje", "Neuweg", "Bosdrift", "Diependaalselaan", "Vaartweg", "Anemoonstraat", "Violenstraat", "Jonkerweg", "Thorbeckelaan", "Gijsbrecht van Amstelstraat", "Bloemenplein"],
  zuidoost: ["Jacob van Heemskerckstraat", "Thebe", "Rembrandtlaan", "Jan Steenstraat", "Frans Halslaan", "Curaçaostraat", "Arubastraat", "Surinamestraat", "Van Speykstraat", "Piet Heinstraat", "Soestdijkerstraatweg", "Paulus Potterstraat"],
  zuidwest: ["Theresiahof", "Kerkelandenlaan", "Spinozahof", "Johannes Huslaan", "Erasmushof", "Lutherhof", "Zeverijnstraat", "Loosdrechtseweg", "Wandelpad", "Egelshoek", "Franciscusweg"],
  meent: ["Wandelmeent", "De Kruisdam", "Zuiderwijk", "Korenmeent", "Hooimeent", "Ganzenmeent", "Schapenmeent", "Melkmeent", "Kerkemeent", "Langemeent", "Meentpark"],
  centrum: ["Kerkbrink", "1e Nieuwstraat", "Jan Korteplein", "Hoogstraat", "Langgewenst", "Havenstraat", "Groest", "Vitusstraat", "Leeuwenstraat", "Herenstraat", "Stationsplein", "Spanderslaan", "Koornstraat"],
  oost: ["Wegaplein", "Larenseweg", "Swammerdamstraat", "Ampèrestraat", "Kleine Drift", "Jac. P. Thijsseplein", "Pelikaanstraat", "Galvanistraat", "Liebergerweg", "Ooievaarplein", "Eemnesserweg", "Orionlaan", "Oosterspoorplein", "Siriusstraat", "Merelstraat", "Anna's Hoeve", "Kapittelweg", "Reigerstraat"],
};

export const firstNames = [
  "Aad", "Achmed", "Agnes", "Aisha", "Albert", "Alicja", "Amber", "André", "Angela", "Anil", "Anja", "Anton", "Arjen", "Ayse", "Bas", "Berend", "Bob", "Carmen", "Charlotte", "Chris", "Claudia", "Daniël", "David", "Dewi", "Dina", "Elif", "Elly",
  "Emma", "Erica", "Esra", "Farid", "Floor", "Frank", "Gerard", "Gijs", "Halima", "Harm", "Hatice", "Helma", "Ilona", "Imane", "Iris", "Ivan", "Jacqueline", "Jamal", "Janneke", "Jeffrey", "Jolanda", "Joost", "Karel", "Kevin", "Koen", "Lars", "Leyla",
  "Lucas", "Manon", "Marian", "Mark", "Martijn", "Mila", "Milan", "Monique", "Mustafa", "Nadia", "Natalia", "Niels", "Olga", "Otto", "Pascal", "Patricia", "Pepijn", "Rachel", "Ravi", "Rianne", "Rob", "Roos", "Samir", "Sandra", "Serhij", "Silvia", "Stijn",
  "Sunita", "Tamara", "Theo", "Toos", "Umar", "Ursula", "Victor", "Vincent", "Wendy", "Wouter", "Yvette", "Zahra",
] as const;
export const surnames = [
  "Abbink", "de Boer", "Bakker", "van den Berg", "Blom", "Bouzid", "Brouwer", "van Dam", "Dekker", "van Dijk", "El Amrani", "Ferreira", "de Graaf", "Groen", "de Haan", "Haddad", "Hendriks", "van der Heijden", "Hoekstra", "Jansen", "de Jong", "Kaya", "Kok", "Koster",
  "Kovalenko", "Kramer", "Kuipers", "van Leeuwen", "Lopes", "Meijer", "Mulder", "Nowak", "Otten", "Peters", "Pinas", "Post", "Ramdin", "de Ruiter", "Schouten", "Smit", "van Soest", "Tahiri", "Timmer", "Veenstra", "Verhoeven", "Visser", "de Vries", "Vos", "de Wit", "Yilmaz",
] as const;

/** A sentence that many plans could hold. */
export const reasonsWhy = [
  "Dit kwam naar voren op de buurtavond van vorige maand.", "Wij hebben het met veel buren besproken.", "In de enquête stond dit bovenaan.", "De wijkregisseur dacht met ons mee.", "Andere straten zijn ons voorgegaan en het werkt.", "Wij beginnen klein en kijken na een jaar verder.",
  "Kinderen hebben zelf tekeningen gemaakt van hoe het moet worden.", "Het wijkcentrum doet ook mee.", "Iedereen kan helpen, ook met één uurtje.", "Wij delen alles wat wij leren met andere buurten.", "De woningcorporatie steunt ons plan.", "Ook mensen zonder tuin kunnen meedoen.",
  "De winkels in de straat helpen met een kleine gift.", "Wij houden rekening met rolstoelen en kinderwagens.", "Na afloop vertellen wij in de wijkkrant wat het opleverde.", "Het plan past bij wat de wijk dit jaar belangrijk vindt.",
] as const;

export const remarks = {
  openers: ["Goed plan!", "Ik ben voor.", "Mooi initiatief.", "Vraagje:", "Hier wacht ik al jaren op.", "Ik twijfel nog.", "Prima idee,", "Even meedenken:", "Als buurvrouw van de hoek:", "Namens onze portiek:", "Leuk om te lezen.", "Ik help graag mee."],
  middles: [
    "is er ook gedacht aan mensen met een rollator?", "wanneer beginnen jullie?", "kan het ook een straat verderop?", "wie zorgt er over vijf jaar voor?", "ik heb nog spullen die jullie kunnen lenen.", "mijn kinderen willen ook meedoen.", "let op de fietsers die hier hard rijden.",
    "hoeveel parkeerplaatsen kost dit?", "misschien kan de school ook helpen.", "in de zomer is het er erg warm, denk aan schaduw.", "vorig jaar ging het bijna mis door de regen.", "ik wil wel een ochtend in de week helpen.", "kunnen wij dit samen met het wijkcentrum doen?",
    "zet het ook in de wijkkrant, niet iedereen is digitaal.", "ik vind de kosten best hoog.", "dit geeft onze straat weer leven.",
  ],
  // {naam} is the street that it is about.
  closers: ["", "Groet uit de buurt.", "Ik woon zelf vlak bij {naam}.", "Mijn moeder woont aan {naam}.", "Bij {naam} is het ook zo.", "Kom maar eens kijken bij {naam}.", "Ik hoor het graag.", "Succes!", "Laat maar weten waar ik moet zijn.", "Dank jullie wel voor het werk.", "Tot op de buurtavond.", "Ik deel het in onze appgroep."],
} as const;

export const groupNames = ["Groene vingers", "Buren van", "Samen in", "Werkgroep", "Vrienden van", "Actief in", "Buurtplatform", "Hart voor", "Doeners van", "Straatteam"] as const;

export const gatherings = [
  "Koffie-inloop", "Samen eten", "Wandelen door de wijk", "Spelletjesmiddag", "Buurtoverleg", "Zangavond", "Creatieve middag", "Yoga in het park", "Kinderknutselclub", "Repaircafé", "Taalcafé", "Filmavond", "Breicafé", "Bloemschikken", "Schaken en dammen",
  "Fietsles voor volwassenen", "Digitaal spreekuur", "Inloopspreekuur wijkregisseur", "Plantjesmarkt", "Buurtontbijt",
] as const;
export const gatheringNotes = ["Iedereen is welkom, aanmelden hoeft niet.", "Loop gerust binnen.", "Neem een vriend of buur mee.", "Er is plek voor twintig mensen.", "De koffie staat klaar.", "Ook leuk als je niemand kent."] as const;
