import type { BookingNote } from "#shared/budget/booking-notes.ts";
import { type Pot, pots } from "#shared/budget/pots.ts";
import { bookingKinds, type BookingKind } from "#shared/budget/thermometer.ts";
import type { Row } from "../transaction.ts";

interface Entry {
  readonly kind: BookingKind;
  readonly pot?: Pot;
  readonly wijk: string | null;
  readonly year: number;
  readonly cents: number;
  readonly initiative?: string;
  readonly at: Date;
  readonly by?: string;
  readonly note?: BookingNote;
}

const notes: Readonly<Record<BookingKind, BookingNote>> = {
  ALLOTTED: "Subsidiebudget van dit jaar", AMENDED: "Amendement van de gemeenteraad", MOVED_OUT: "Verschoven bij de halfjaarlijkse herziening", MOVED_IN: "Verschoven bij de halfjaarlijkse herziening",
  ASKED: "Steun gezocht", ASK_ENDED: "Ingediend", RESERVED: "Ingediend", RELEASED: "Minder toegekend dan gevraagd", COMMITTED: "Toegekend", CANCELLED: "Besluit herzien", LOWERED: "Lager vastgesteld",
  PAID: "Uitbetaald", RETURNED: "Niet gebruikt", SPENT: "Kleine uitgave van de wijkregisseur",
  CARRIED_OUT: "Mee naar het volgende jaar", CARRIED_IN: "Mee uit het vorige jaar", LAPSED: "Vervallen aan het einde van het jaar",
};

export function booking({ kind, pot = "WIJKBUDGET", wijk, year, cents, initiative, at, by, note }: Entry): Row {
  const { from, to } = bookingKinds[kind];
  return {
    pot, wijk_id: pots[pot].ofTown ? null : wijk, year, kind, from_account: from, to_account: to, cents, initiative_id: initiative ?? null, note: note ?? notes[kind], booked_at: at, booked_by: by ?? null, proposal_id: null,
  };
}
