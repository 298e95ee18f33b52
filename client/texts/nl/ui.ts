export const ui = {
  optional: "(mag leeg blijven)",
  required: (label: string) => `Vul “${label}” nog in.`,
  chooseOne: "Kies één van de mogelijkheden.",
  tooLong: (over: number) => (over === 1 ? "Dit is 1 teken te lang. Maak het iets korter." : `Dit is ${over} tekens te lang. Maak het iets korter.`),
  charactersLeft: (left: number) => (left === 1 ? "Nog 1 teken" : `Nog ${left} tekens`),
  notAnAmount: "Dit is geen bedrag. Schrijf het zo: 1.250 of 12,50.",
  notATime: "Vul een dag en een tijd in, bijvoorbeeld 28-11-2026 en 10:00.",
  day: "Dag",
  time: "Tijd",
  close: "Sluiten",
  more: "Meer laten zien",
  change: { added: "erbij:", removed: "weg:", end: "tot hier." },
};
