export const organisations = {
  title: "Organisaties",
  lead: "Zij doen mee in de wijken. Ze organiseren activiteiten en helpen bewoners op weg.",
  none: "Er zijn nog geen organisaties.",
  website: "Naar de website",
  follow: "Volg deze agenda",
  source: "Agenda van buiten",
  activities: "Wat ze doen",
  noActivities: "Er staat nu niets van deze organisatie in de agenda.",
  post: "Zet iets in de agenda",
  back: "Alle organisaties",
};
