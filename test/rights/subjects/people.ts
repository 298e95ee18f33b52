// Persons and what they hold: roles, sessions, cards and codes.
import { openPaperAccount, showDeskCode } from "../../support/residence.ts";
import type { Person } from "../../support/person.ts";
import * as way from "../../support/way.ts";
import { type Makers, type Making, type Subject, absent } from "./subject.ts";

export type PersonSubject =
  | "two who decide"
  | "stand-in"
  | "session"
  | "notice of the steward"
  | "wijk"
  | "letters"
  | "desk code"
  | "paper card"
  | "person"
  | "role in wijk"
  | "role of editor";

export function peopleOf({ town, people }: Making): Makers<PersonSubject> {
  const { steward, regisseur } = people;
  async function person(): Promise<Subject> {
    const [somebody] = await way.residents(town, "oost", 1);
    const { rows: [made] } = await town.pool.query<Required<Pick<Subject, "id" | "email">>>("select id, email from persons where id = $1", [somebody?.personId]);
    return { ...absent, ...made };
  }

  async function role(personId: string, kind: string, wijkId: string | null, organisationId: string | null): Promise<Subject> {
    const { rows: [made] } = await town.pool.query<{ id: string }>(
      "insert into roles (person_id, kind, wijk_id, organisation_id, begins_at) values ($1, $2, $3, $4, now()) returning id", [personId, kind, wijkId, organisationId]);
    return { id: made?.id ?? "" };
  }

  async function twoWhoDecide(): Promise<Subject> {
    const [one, two] = [await person(), await person()];
    for (const { id } of [one, two]) await role(id, "WIJKREGISSEUR", "oost", null);
    return { id: one.id, memberId: one.id, askerId: two.id };
  }

  return {
    "two who decide": twoWhoDecide,
    "stand-in": async () => {
      const { memberId, askerId } = await twoWhoDecide();
      const { rows: [made] } = await town.pool.query<{ id: string }>(
        "insert into stand_ins (person_id, stand_in_id, covers, begins_at, ends_at, source, made_at) values ($1, $2, 'AWAY', now(), now() + interval '7 days', 'Mandaatbesluit', now()) returning id", [memberId, askerId]);
      return { id: made?.id ?? "" };
    },
    session: async () => {
      await town.signIn(steward.personId ?? "");
      const { rows } = await town.pool.query<{ id: string }>("select id from sessions where person_id = $1 order by created_at desc limit 1", [steward.personId]);
      return { id: rows[0]?.id ?? "" };
    },
    "notice of the steward": async () => ({
      id: (await town.pool.query<{ id: string }>("insert into notices (person_id, kind, source, created_at) values ($1, 'EXPORT_READY', gen_random_uuid()::text, now()) returning id", [steward.personId])).rows[0]?.id ?? "",
    }),
    wijk: async () => ({ id: "oost" }),
    letters: async () => ({ id: (await town.pool.query<{ id: string }>("insert into letter_batches (wijk_id, letters, made_at) values ('oost', 1, now()) returning id")).rows[0]?.id ?? "" }),
    "desk code": async () => ({ id: (await showDeskCode((await way.residents(town, "oost", 1))[0] as Person)).code ?? "" }),
    "paper card": async () => ({ id: (await openPaperAccount(regisseur, "Bep", "oost-electro")).card ?? "" }),
    person,
    "role in wijk": async () => role((await person()).id, "WIJKREGISSEUR", "oost", null),
    "role of editor": async () => role((await person()).id, "ORGANISATION_EDITOR", null, "versa"),
  };
}
