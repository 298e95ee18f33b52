// Support that is gathered on paper and at a stall, and concerns.
import * as street from "../../support/street.ts";
import { type Makers, type Making, type Subject, cents } from "./subject.ts";

export type StreetSubject =
  | "support list"
  | "list row entered"
  | "list row waiting"
  | "stall"
  | "stall with one"
  | "concern";

export function streetOf({ town, initiative, people }: Making): Makers<StreetSubject> {
  const { steward, member } = people;
  async function list(): Promise<Subject> {
    return { id: (await street.makeList(member, (await initiative("DRAAGVLAK", cents.small)).id)).list?.code ?? "" };
  }

  async function entered(at: Subject): Promise<Subject> {
    await street.enterRow(member, at.id, 1, street.neighbour(1));
    return at;
  }

  async function stall(): Promise<Subject> {
    const { code = "", key = "" } = await street.openStall(member, (await initiative("DRAAGVLAK", cents.small)).id);
    return { id: code, key };
  }

  return {
    "support list": list,
    "list row entered": async () => entered(await list()),
    "list row waiting": async () => {
      const at = await entered(await list());
      for (const birthYear of ["1950", "1951"]) await street.confirmRow(steward, at.id, 1, street.neighbour(1, { birthYear }));
      return at;
    },
    stall,
    "stall with one": async () => {
      const at = await stall();
      await street.signUpAtStall(town.anonymous(), at.key ?? "", street.neighbour(1));
      return at;
    },
    concern: async () => {
      const { id } = await initiative("DRAAGVLAK", cents.small);
      await people.neighbour.ask(`mutation ($id: ID!) { raiseConcern(initiativeId: $id, text: "Te druk", byName: false) { __typename } }`, { id });
      return { id: (await town.pool.query<{ id: string }>("select id from concerns where initiative_id = $1", [id])).rows[0]?.id ?? "" };
    },
  };
}
