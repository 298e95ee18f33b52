export const buurtdeal = {
  heading: "De buurtdeal",
  explained: "In een buurtdeal staat wat de groep doet en wat de gemeente doet. Beide tekenen.",
  initiatorsDo: "Dit doet de groep",
  municipalityDoes: "Dit doet de gemeente",
  upkeepUntil: "Onderhoud tot",
  signatures: "Handtekeningen",
  parties: { INITIATOR: "De groep", MUNICIPALITY: "De gemeente" },
  behalf: { INITIATOR: (group: string) => `namens ${group}`, MUNICIPALITY: () => "namens de gemeente" },
  signed: (name: string, behalf: string, date: string) => `getekend door ${name}, ${behalf}, op ${date}`,
  waiting: "nog niet getekend",
  complete: "Beide hebben getekend. De buurtdeal geldt.",
  draft: {
    title: "Schrijf de buurtdeal", again: "Pas de buurtdeal aan", why: "Zet erin wat je met de groep hebt afgesproken.", button: "Schrijf de buurtdeal",
    initiatorsHint: "Wat maakt, doet of onderhoudt de groep?", municipalityHint: "Wat betaalt, levert of regelt de gemeente?",
    upkeepHint: "Een datum of een afspraak. Bijvoorbeeld: eind 2028.", send: "Leg de afspraken vast",
  },
  sign: {
    title: "Teken de buurtdeal", why: "Je tekent namens jouw kant. Lees de afspraken eerst.", button: "Lees en teken",
    ask: "Je gaat akkoord met deze afspraken.", onBehalf: (behalf: string) => `Je tekent ${behalf}.`, confirm: "Ik teken", notWritten: "De buurtdeal is nog niet geschreven. Dat doet de wijkregisseur.",
  },
  pay: {
    title: "Betaal het geld uit", why: "De buurtdeal is getekend.", button: "Betaal uit",
    ask: (amount: string) => `Er gaat ${amount} naar de groep. Daarna kan het plan worden uitgevoerd.`, confirm: (amount: string) => `Betaal ${amount} uit`,
  },
};
