export const errors = {
  faultHeading: "Hier ging iets mis",
  faultText: "Dat ligt aan ons, niet aan jou. Wat je typte, is bewaard. Laad de pagina opnieuw.",
  reload: "Opnieuw laden",
  loadHeading: "Dit konden we niet ophalen",
  loadText: "Misschien is er even geen verbinding. Probeer het nog een keer.",
  retry: "Probeer opnieuw",
  sendFailed: "Versturen is niet gelukt. Wat je typte, staat er nog. Probeer het zo nog een keer.",
  notFoundTitle: "Deze pagina is er niet",
  notFoundText: "Misschien klopt het adres niet, of is de pagina niet voor iedereen te zien. Ben je lid van de groep? Log dan eerst in.",
  toHome: "Naar de homepage",
};
