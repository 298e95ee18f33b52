import type { measures as nl } from "#client/texts/nl/measures.ts";

export const measures: typeof nl = {
  kinds: {
    HIDE: "Hide", REMOVE: "Remove", ASK_TO_EDIT: "Ask to edit", LOCK_THREAD: "Close the conversation", SLOW_THREAD: "Slow the conversation", MOVE_COMMENT: "Move", SPLIT_THREAD: "Split the conversation",
    WARN: "Warn", PAUSE_PERSON: "A pause to cool down", BLOCK_PERSON: "Block",
  },
  did: {
    HIDE: "This is hidden. Others do not see it any more.", REMOVE: "This is removed. Others do not see it any more.", ASK_TO_EDIT: "We ask you to change this. It is still there.", LOCK_THREAD: "This conversation is closed. Nobody can answer any more.",
    SLOW_THREAD: "In this conversation everybody can answer once an hour.", MOVE_COMMENT: "This stands in another place now, where it fits better.", SPLIT_THREAD: "This conversation goes on as a new one.",
    WARN: "This is a warning. Nothing was taken away.", PAUSE_PERSON: "You cannot post for a while.", BLOCK_PERSON: "You cannot post.",
  },
  subjects: { COMMENT: "a comment", INITIATIVE: "a plan", CONCERN: "a concern", ACTIVITY: "an activity", GROUP: "a group", GROUP_FILE: "a file", UPDATE: "a piece of news", PERSON: "a person", ORGANISATION: "an organisation" },
  parts: { text: "Text", title: "Title", name: "Name", about: "About", goal: "Goal", forWhom: "For whom", place: "Place", planning: "Planning", ownEffort: "Own effort", upkeep: "Upkeep", contact: "Contact", website: "Website" },
  grounds: { LAW: "The law", RULE: "House rules" },
  title: (what) => `Measure about ${what}`, at: (title) => `At “${title}”`,
  gone: "You cannot find this measure here", goneLead: "Perhaps you are not signed in, or the measure is about somebody else.", toMine: "To my page",
  what: "What was done", why: "Why", ground: "What it rests on", rule: (number, title) => `House rule ${number}: ${title}`, said: "What it said", erased: "This was erased.",
  who: "Who", byPerson: "The wijkregisseur, so a human being. No computer decides.", byMachine: "This was done automatically.", from: "Since", until: "Until", forever: "Until the measure is taken back", where: "Where",
  town: "The whole town", everywhere: "In all wijken",
  undone: "This measure was taken back. All is as it was.", undo: "Take back",
  objecting: "You do not agree?", objectLead: (day) => `You can object until ${day}. Somebody else than who took the measure looks at it. It costs nothing. You can also go to court or to a body that settles disputes.`,
  objectField: "Why do you not agree?", object: "Object", objection: "Objection", objectedOn: (day) => `Objected on ${day}`, answerBy: (day) => `You hear by ${day} what becomes of it.`,
  upheld: "The objection is right. The measure was taken back.", dismissed: "The objection is not right. The measure stays.", answer: "Answer",
  decide: "What do you decide?", uphold: "The objection is right: all comes back", dismiss: "The objection is not right: the measure stays", answerField: "Your answer to who objects", send: "Send the answer", cancel: "Stop",
  objections: "Objections to answer", noObjections: "There are no objections for you to look at.", before: (day) => `Answer before ${day}`, look: "See the objection",
  rulesTitle: "House rules", rulesLead: "This is how we treat each other here. The wijkregisseur sees to it. Whoever gets a measure reads on which rule it rests and can object.",
  rulesFrom: (number, day) => `Version ${number}, holds from ${day}`, versions: "All versions", version: (number, day) => `Version ${number}, from ${day}`, noVersion: "This version is not there",
  changed: "What has changed", added: "New", removed: "Gone", reworded: "Changed", unchanged: "Nothing has changed in the text.", toRules: "To the house rules", toOverview: "How often something happens", source: "Source",
  overviewTitle: "Measures in figures", overviewLead: "How often a wijkregisseur did something, by quarter. There are no names. We do not show fewer than five, because one could guess whom it is about.",
  quarter: (year, number) => `Quarter ${number} of ${year}`, measure: "Measure", groundShort: "Ground", taken: "Number", undoneCount: "Taken back", few: "fewer than 5", none: "No measure has been taken yet.", csv: "As a file (CSV)",
  hide: "Hide", hideRule: "Which house rule?", hideReason: "Why do you hide this?", hideHint: "Everybody can read this reason. Who wrote it is told and can object.", choose: "Choose a house rule",
};
