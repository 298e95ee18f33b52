export const post = {
  news: "Er is nieuws voor je",
  openToRead: "Tik om te lezen wat er is.",
  pushOn: "Deze browser laat het zien als er nieuws is, ook als deze site dicht is. Wat het nieuws is, staat er niet bij.",
  pushOff: "Deze browser kan laten zien dat er nieuws is, ook als deze site dicht is. Wat het nieuws is, staat er niet bij.",
  noPush: "Deze browser kan niet laten zien dat er nieuws is. Op een iPhone lukt het als je de site eerst op je beginscherm zet.",
  turnOn: "Meldingen in deze browser aanzetten",
  turnOff: "Meldingen in deze browser uitzetten",
  isOn: "De meldingen staan aan.",
  isOff: "De meldingen staan uit.",
  notAllowed: "Het lukte niet. Sta meldingen toe in de instellingen van je browser en probeer het opnieuw.",
  mailAgain: "Stuur me weer mail",
  trouble: {
    BOUNCED: { heading: "Onze mail komt niet bij je aan", text: "Wat we naar je adres sturen, komt terug. Klopt je adres? Je verandert het op je eigen pagina. Werkt het weer, zeg het dan hier." },
    COMPLAINED: { heading: "Je krijgt bijna geen mail meer", text: "Een mail van ons is als spam gemeld. Daarom sturen we alleen nog wat je moet weten, zoals een besluit." },
  },
};
