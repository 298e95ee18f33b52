export const search = {
  title: "Zoeken",
  label: "Zoek een plan",
  go: "Zoek",
  found: (count: number, text: string) => (count === 0 ? `Geen plannen gevonden voor “${text}”.` : count === 1 ? `1 plan gevonden voor “${text}”.` : `${count === 20 ? "De eerste 20 plannen" : `${count} plannen`} voor “${text}”.`),
  none: "Probeer een ander woord, of een deel van het woord.",
  all: "Bekijk alle plannen",
};
