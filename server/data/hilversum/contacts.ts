import type { WijkId } from "./town.ts";

export interface Wijkcontact {
  readonly wijk: WijkId;
  readonly name: string;
  readonly task: string;
  readonly walkIn: string | null;
  readonly area: string | null;
}

// Who is to be found in each wijk, and where. The roles are those of the inloopspreekuren in the yearly report; names and times are made up.
export const faces: readonly { wijk: WijkId; area: string | null; place: string; wijkregisseur: string; wijkwethouder: string; wijkagent: string; wijkboa: string; opbouwwerker: string }[] = [
  { wijk: "noordoost", area: null, place: "De Verbinding", wijkregisseur: "Joris", wijkwethouder: "Hanna", wijkagent: "Mitchell", wijkboa: "Soraya", opbouwwerker: "Ilse" },
  { wijk: "noordwest", area: null, place: "de koffietafel", wijkregisseur: "Femke", wijkwethouder: "Ruud", wijkagent: "Dennis", wijkboa: "Yvonne", opbouwwerker: "Bas" },
  { wijk: "zuid", area: null, place: "Grand Café Amaris", wijkregisseur: "Karim", wijkwethouder: "Lotte", wijkagent: "Petra", wijkboa: "Stefan", opbouwwerker: "Naima" },
  { wijk: "zuidoost", area: null, place: "het buurthuis", wijkregisseur: "Esther", wijkwethouder: "Henk", wijkagent: "Roy", wijkboa: "Linda", opbouwwerker: "Omar" },
  { wijk: "zuidwest", area: null, place: "Kerkelandenlaan", wijkregisseur: "Wouter", wijkwethouder: "Aletta", wijkagent: "Sanne", wijkboa: "Jeroen", opbouwwerker: "Fatma" },
  { wijk: "meent", area: null, place: "De Kruisdam", wijkregisseur: "Marloes", wijkwethouder: "Vincent", wijkagent: "Erik", wijkboa: "Chantal", opbouwwerker: "Thijs" },
  { wijk: "centrum", area: null, place: "het Annagebouw", wijkregisseur: "Daan", wijkwethouder: "Marit", wijkagent: "Nadia", wijkboa: "Patrick", opbouwwerker: "Marieke" },
  { wijk: "oost", area: "1221", place: "wijkcentrum De Geus", wijkregisseur: "Samira", wijkwethouder: "Gijs", wijkagent: "Tom", wijkboa: "Anouk", opbouwwerker: "Rachid" },
  { wijk: "oost", area: "1223", place: "wijkcentrum St. Joseph", wijkregisseur: "Pieter", wijkwethouder: "Gijs", wijkagent: "Kim", wijkboa: "Ferdi", opbouwwerker: "Joyce" },
];
const days = ["maandag", "dinsdag", "woensdag", "donderdag"] as const;

export const wijkcontacts: readonly Wijkcontact[] = faces.flatMap(({ wijk, area, place, ...names }, index) => {
  const walkIn = `${days[index % days.length]} 10.00–12.00 uur, ${place} (tijd is demo)`;
  const wijkwethouder = { wijk, name: `${names.wijkwethouder} (demo)`, task: "Wijkwethouder", walkIn: null, area: null };
  return [
    { wijk, name: `${names.wijkregisseur} (demo)`, task: "Wijkregisseur", walkIn, area },
    ...(area === "1223" ? [] : [wijkwethouder]),
    { wijk, name: `${names.wijkagent} (demo)`, task: "Wijkagent", walkIn, area },
    { wijk, name: `${names.wijkboa} (demo)`, task: "Wijkboa", walkIn: null, area },
    { wijk, name: `${names.opbouwwerker} (demo)`, task: "Opbouwwerker van Versa Welzijn", walkIn, area },
  ];
});
