/** What neighbours say; made up, as everything that demo people say. */
export const whileGathering = [
  "Goed dat jullie dit oppakken. Ik steun het graag.", "Wanneer beginnen jullie? Ik wil wel een middag helpen.", "Is er ook aan mensen met een rollator gedacht?", "Wij praten er in onze straat al jaren over. Mooi dat het nu gebeurt.",
  "Kan het ook voor de zomer klaar zijn?", "Hoeveel mensen zijn er nodig om te helpen?", "Mijn buurvrouw heeft geen internet. Kan zij ook op papier steunen?", "Ik heb nog gereedschap dat jullie mogen lenen.",
  "Leuk plan! Ik deel het in onze buurtapp.", "Denken jullie ook aan de honden?",
] as const;

export const afterwards = [
  "Mooi geworden! Dank aan alle vrijwilligers.", "Mijn kinderen zijn er elke dag.", "Fijn om te zien dat het wijkbudget zo wordt gebruikt.", "Ik heb er drie nieuwe buren leren kennen.", "Kunnen wij dit ook in onze straat doen?",
  "Complimenten aan de trekkers.", "Er ligt soms afval. Zullen wij een keer samen opruimen?", "Volgend jaar help ik weer mee.",
] as const;

export const inGroups = [
  "Welkom allemaal! Stel je hier even voor.", "Ik woon hier pas en help graag mee.", "Wie kan zaterdag?", "Ik kan zaterdag en neem koffie mee.", "De foto's van vorige keer hangen in het wijkcentrum.", "Zullen wij de wijkregisseur ook uitnodigen?",
  "Ik heb de buren van het hoekhuis gesproken, zij doen mee.", "Kan iemand de tekst nog eens nalezen?", "Goed verslag van de vorige keer, dank je wel.", "Ik ben er deze maand niet, maar lees mee.",
] as const;

/** One that was hidden, with the reason everybody may read. */
export const hidden = { text: "Die mevrouw van nummer 14 is altijd tegen alles.", reason: "Gaat over een persoon en niet over het plan." } as const;
