import type { privacy as nl } from "../nl/privacy.ts";

export const privacy: typeof nl = {
  title: "What we know of you",
  lead: (municipality) => `Here you read what we keep of people, why, and who sees it. The municipality of ${municipality} is responsible for it.`,
  print: "Print this page",
  rights: "What you can do",
  rightsItems: [
    "See everything that we know of you, and take it with you.",
    "Change your name, your e-mail address and where you live.",
    "Erase your account.",
    "Complain to the Autoriteit Persoonsgegevens, the Dutch data protection authority, if you find that we do not treat your data well.",
  ],
  toMine: "To your data",
  never: "What we never do",
  neverItems: ["Keep your BSN, the citizen service number.", "Show who supports which plan.", "Sell your data, or follow you on other sites."],
  register: "What we keep",
  what: "What",
  why: "Why",
  seenBy: "Who sees it",
  source: "Comes from",
  kept: "How long",
  afterErasure: "After erasing",
  nothing: "Nothing is left of it.",
  ground: "Why it is allowed",
  grounds: {
    participation: "It is a task of the municipality to let residents take part (GDPR article 6(1)(e), Gemeentewet article 150).",
    subsidy: "The law obliges the municipality to it (GDPR article 6(1)(c), Awb title 4.2 and the Archiefwet).",
    security: "It is a task of the municipality to keep the site safe (GDPR articles 6(1)(e) and 32).",
    rights: "The law gives you this right (GDPR article 6(1)(c) and articles 15 to 20).",
  },
};
