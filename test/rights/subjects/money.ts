// Proposals, consultations and bookings.
import { randomUUID } from "node:crypto";
import * as money from "../../support/money.ts";
import { type Makers, type Making, absent } from "./subject.ts";

export type MoneySubject =
  | "receipt"
  | "reconciliation"
  | "money proposal"
  | "pot without a question"
  | "overrun asked"
  | "booking of handgeld";

export function moneyOf({ town, subjects, people }: Making): Makers<MoneySubject> {
  const { regisseur } = people;
  return {
    receipt: async () => {
      const { id } = await subjects.standing("VERANTWOORD");
      return { id: (await town.pool.query<{ id: string }>("select id from receipts where initiative_id = $1", [id])).rows[0]?.id ?? "" };
    },
    reconciliation: async () => ({ id: (await town.pool.query<{ id: string }>("insert into reconciliations (at, differences) select now(), jsonb_build_array(jsonb_build_object('check', 'x', 'where', gen_random_uuid(), 'stored', 1, 'counted', 2)) returning differences -> 0 ->> 'where' as id")).rows[0]?.id ?? "" }),
    "money proposal": async () => ({ id: (await money.propose(people.manager, "REVIEW", [{ wijkId: "oost", toWijkId: "zuid", cents: 1, reason: "Daarom" }])).proposal?.id ?? "" }),
    "pot without a question": async () => {
      await town.pool.query("delete from overrun_consultations");
      return absent;
    },
    "overrun asked": async () => {
      await town.pool.query("delete from overrun_consultations");
      return { id: (await money.takeUp(people.manager, "oost", 1)).thermometer?.consultations[0]?.id ?? "" };
    },
    "booking of handgeld": async () => {
      await money.spend(regisseur, "oost", 1, randomUUID());
      return { id: (await town.pool.query<{ id: string }>("select max(id)::text as id from bookings where kind = 'SPENT'")).rows[0]?.id ?? "" };
    },
  };
}
