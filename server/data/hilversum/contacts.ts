import type { WijkId } from "./town.ts";

export interface Wijkcontact {
  readonly wijk: WijkId;
  readonly name: string;
  readonly task: string;
  readonly walkIn: string | null;
  readonly area: string | null;
}

// Who is to be found in each wijk, and where. The roles are those of the inloopspreekuren in the yearly report; names and times are made up.
const faces: readonly [wijk: WijkId, place: string, area: string | null, wijkregisseur: string, wijkwethouder: string, wijkagent: string, wijkboa: string, opbouwwerker: string][] = [
  ["noordoost", "De Verbinding", null, "Joris", "Hanna", "Mitchell", "Soraya", "Ilse"],
  ["noordwest", "de koffietafel", null, "Femke", "Ruud", "Dennis", "Yvonne", "Bas"],
  ["zuid", "Grand Café Amaris", null, "Karim", "Lotte", "Petra", "Stefan", "Naima"],
  ["zuidoost", "het buurthuis", null, "Esther", "Hanna", "Roy", "Linda", "Omar"],
  ["zuidwest", "de Kerkelandenlaan", null, "Wouter", "Lotte", "Sanne", "Jeroen", "Fatma"],
  ["meent", "De Kruisdam", null, "Marloes", "Ruud", "Erik", "Chantal", "Thijs"],
  ["centrum", "het Annagebouw", null, "Daan", "Gijs", "Nadia", "Patrick", "Marieke"],
  ["oost", "wijkcentrum De Geus", "1221", "Samira", "Gijs", "Tom", "Anouk", "Rachid"],
  ["oost", "wijkcentrum St. Joseph", "1223", "Pieter", "Gijs", "Kim", "Ferdi", "Joyce"],
];
const days = ["maandag", "dinsdag", "woensdag", "donderdag"] as const;

export const wijkcontacts: readonly Wijkcontact[] = faces.flatMap(([wijk, place, area, regisseur, wethouder, agent, boa, opbouwwerker], index) => {
  const walkIn = `${days[index % days.length]} 10.00–12.00 uur, ${place} (tijd is demo)`;
  const shared = area === "1223" ? [] : [{ wijk, name: `${wethouder} (demo)`, task: "Wijkwethouder", walkIn: null, area: null }];
  return [
    { wijk, name: `${regisseur} (demo)`, task: "Wijkregisseur", walkIn, area },
    ...shared,
    { wijk, name: `${agent} (demo)`, task: "Wijkagent", walkIn, area },
    { wijk, name: `${boa} (demo)`, task: "Wijkboa", walkIn: null, area },
    { wijk, name: `${opbouwwerker} (demo)`, task: "Opbouwwerker van Versa Welzijn", walkIn, area },
  ];
});
