import { buurten } from "./buurten.ts";
import { wijken, type WijkId } from "./town.ts";

/** Demo residents beside the personas: the rows behind supporters, members and comments. */
export interface Neighbour {
  readonly slug: string;
  readonly name: string;
  readonly wijk: WijkId;
  readonly buurt: string;
}

const firstNames = [
  "Ahmed", "Annelies", "Arie", "Aylin", "Bart", "Bep", "Bianca", "Carla", "Casper", "Chantal", "Cor", "Danuta", "Diana", "Dirk", "Ebru", "Els", "Emre", "Eva", "Fleur",
  "Frans", "Gerrit", "Greet", "Hamza", "Hans", "Henny", "Ibrahim", "Irina", "Jaap", "Jasmijn", "Jan", "Johan", "Khadija", "Kim", "Laura", "Leo", "Lies", "Loes", "Maaike",
  "Maksym", "Malika", "Mehmet", "Mieke", "Mo", "Nel", "Nienke", "Olena", "Paul", "Piet", "Ramona", "Rik", "Romy", "Ruth", "Said", "Sara", "Sjoerd", "Sonja", "Suzan", "Tess",
  "Tim", "Truus", "Vera", "Willem", "Xander", "Yara", "Zoë",
];
const initials = "BDGHJKLMPRSTVWZ";
// Where initiatives of more than 10,000 euro were supported, twenty supporters must be there.
const crowded: readonly WijkId[] = ["noordoost", "zuidwest", "oost"];

export const neighbours: readonly Neighbour[] = wijken.flatMap(({ id: wijk }, at) => {
  const homes = buurten.filter((buurt) => buurt.wijk === wijk);
  return Array.from({ length: crowded.includes(wijk) ? 26 : 15 }, (_, index) => {
    const first = firstNames[(at * 17 + index * 7) % firstNames.length] ?? "Buur";
    const initial = initials[(at * 4 + index) % initials.length] ?? "B";
    return { slug: `buur-${wijk}-${index + 1}`, name: `${first} ${initial}. (demo)`, wijk, buurt: homes[index % homes.length]?.id ?? "" };
  });
});
