import type { RegistrationTexts } from "./registration-texts.ts";

export const nl: RegistrationTexts = {
  greeting: (name) => (name ? `Beste ${name},` : "Hallo,"),
  when: "Wanneer",
  where: "Waar",
  people: "Aantal mensen",
  follow: {
    confirm: ["Ja, ik kom", "Klik op deze link en zeg dat je komt:"],
    answer: ["Ja of nee zeggen", "Zeg ja of nee via deze link:"],
    change: ["Je aanmelding bekijken", "Kun je toch niet? Meld je dan af via deze link. Dan kan iemand anders komen:"],
    look: ["Bekijken", "Kijk hier:"],
  },
  onSite: (site) => `Je vindt het op ${site}.`,
  kinds: {
    CONFIRM: [(title) => `Kom je naar ${title}?`, (title) => `Iemand heeft dit adres aangemeld voor “${title}”. Was jij dat? Bevestig het dan binnen een dag. Was jij het niet? Dan hoef je niets te doen.`, "confirm"],
    PLACE_TAKEN: [(title) => `Je bent aangemeld: ${title}`, (title) => `Je bent aangemeld voor “${title}”. Leuk dat je komt!`, "change"],
    PLACE_WAITING: [(title) => `Je staat op de wachtlijst: ${title}`, (title) => `“${title}” is vol. Je staat op de wachtlijst. Komt er een plek vrij, dan hoor je dat meteen.`, "change"],
    PLACE_OFFERED: [(title) => `Er is een plek voor je: ${title}`, (title, until) => `Er is een plek vrijgekomen bij “${title}”. Die is voor jou als je ja zegt voor ${until}. Daarna gaat de plek naar de volgende.`, "answer"],
    PLACE_LAPSED: [(title) => `De plek is naar iemand anders: ${title}`, (title) => `Je had een plek bij “${title}”, maar we hoorden niet op tijd of je komt. De plek ging naar de volgende. Wil je toch nog? Meld je dan opnieuw aan.`, "look"],
    PLACE_CANCELLED: [(title) => `Je bent afgemeld: ${title}`, (title) => `Je bent afgemeld voor “${title}”. Fijn dat je het liet weten.`, "look"],
    PLACE_ENDED: [(title) => `Je aanmelding is gestopt: ${title}`, (title) => `De organisator heeft je afgemeld voor “${title}”. Weet je niet waarom? Vraag het aan de organisator.`, "look"],
    ACTIVITY_TOMORROW: [(title) => `Tot morgen: ${title}`, (title) => `“${title}” is bijna. Je bent aangemeld.`, "change"],
    ACTIVITY_MOVED: [(title) => `Een andere tijd of plek: ${title}`, (title) => `“${title}” is veranderd. Hieronder staat wanneer en waar het nu is. Je aanmelding blijft staan.`, "change"],
    ACTIVITY_CANCELLED: [(title) => `Gaat niet door: ${title}`, (title) => `“${title}” gaat niet door. Je hoeft je niet af te melden.`, "look"],
  },
};
