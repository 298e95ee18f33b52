/** What a booking says of itself. Closed, because bookings are published as open data and nobody's own words may stand there. */
export const bookingNotes = [
  "Subsidiebudget van dit jaar", "Handgeld van dit jaar", "Bijzondere wijkkansen van dit jaar", "Amendement van de gemeenteraad", "Verschoven bij de halfjaarlijkse herziening",
  "Steun gezocht", "Plan gewijzigd", "Te weinig steun binnen de termijn", "Ingetrokken", "Ingediend", "Toegekend", "Minder toegekend dan gevraagd", "Afgewezen", "Buiten behandeling gelaten", "Besluit herzien", "Bezwaar gegrond", "Heropend", "Toegekend na bezwaar",
  "Uitbetaald", "Voorschot", "Termijn betaald", "Niet gebruikt", "Lager vastgesteld", "Buurtdeal beëindigd", "Kleine uitgave van de wijkregisseur",
  "Mee naar het volgende jaar", "Mee uit het vorige jaar", "Vervallen aan het einde van het jaar", "Vervallen na het einde van het jaar", "Rechtgezet", "Gegenereerd om te beproeven",
] as const;
export type BookingNote = (typeof bookingNotes)[number];
