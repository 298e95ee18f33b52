export const organisation = {
  change: "Verander contactgegevens", contact: "Contact", contactHint: "Adres, telefoon, e-mail. Iedereen kan dit lezen.", hours: "Inloop", hoursHint: "Bijvoorbeeld: maandag en donderdag van 10.00 tot 12.00 uur.", save: "Bewaren", back: "Terug",
  awaiting: "Nog niet in de agenda", awaitingWhy: "De wijkregisseur kijkt hier eerst naar.", returned: "De wijkregisseur vraagt eerst om een aanpassing.",
  lost: "Wat jullie plaatsen, wordt eerst bekeken", lostWhy: (reason: string) => `De reden: ${reason}`,
  takeTrust: "Bekijk voortaan eerst wat ze plaatsen", takeTrustWhy: "Waarom?", takeTrustHint: "De redacteuren van de organisatie krijgen bericht.", takeTrustSend: "Vertrouwen intrekken",
};
