import { bookingKinds, type BookingKind } from "#shared/budget/thermometer.ts";
import type { Row } from "../transaction.ts";

interface Entry {
  readonly kind: BookingKind;
  readonly wijk: string;
  readonly year: number;
  readonly cents: number;
  readonly initiative?: string;
  readonly at: Date;
  readonly by?: string;
  readonly note?: string;
}

const notes: Readonly<Record<BookingKind, string>> = {
  ALLOTTED: "Toegedeeld", ASKED: "Steun gezocht", ASK_ENDED: "Ingediend", RESERVED: "Ingediend", RELEASED: "Minder toegekend dan gevraagd", COMMITTED: "Toegekend",
  PAID: "Uitbetaald", RETURNED: "Niet gebruikt",
};

export function booking({ kind, wijk, year, cents, initiative, at, by, note }: Entry): Row {
  const { from, to } = bookingKinds[kind];
  return { wijk_id: wijk, year, kind, from_account: from, to_account: to, cents, initiative_id: initiative ?? null, note: note ?? notes[kind], booked_at: at, booked_by: by ?? null };
}
