import type { ReportTexts } from "./report-texts.ts";

export const nl: ReportTexts = {
  greeting: (name) => `Beste ${name},`,
  gone: "iets dat nu weg is",
  onSite: (site) => `Je vindt het op ${site}.`,
  kinds: {
    CONFIRM: ["Bevestig je melding", (title) => `Iemand heeft met dit adres “${title}” gemeld. Was jij dat? Bevestig het dan binnen een dag, dan kijken we ernaar. Was jij het niet? Dan hoef je niets te doen.`, "Bevestig je melding via deze link:"],
    RECEIVED: ["We kijken naar je melding", (title) => `We hebben je melding over “${title}” gekregen. Iemand van de gemeente kijkt ernaar. Je krijgt een mail als er iets is besloten.`, "Hier zie je hoe het ermee staat:"],
    ACTED_ON: ["We hebben iets met je melding gedaan", (title) => `Je meldde “${title}”. Iemand van de gemeente heeft ernaar gekeken en er iets aan gedaan. Bedankt dat je het liet weten.`, "Hier zie je je melding:"],
    DISMISSED: ["Er is naar je melding gekeken", (title) => `Je meldde “${title}”. Iemand van de gemeente heeft ernaar gekeken. Volgens de huisregels mag het blijven staan.`, "Hier zie je je melding, en wat je nog kunt doen:"],
  },
};
