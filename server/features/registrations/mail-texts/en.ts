import type { RegistrationTexts } from "./registration-texts.ts";

export const en: RegistrationTexts = {
  greeting: (name) => (name ? `Dear ${name},` : "Hello,"),
  when: "When",
  where: "Where",
  people: "People",
  follow: {
    confirm: ["Yes, I come", "Click this link and say that you come:"],
    answer: ["Say yes or no", "Say yes or no by this link:"],
    change: ["See your registration", "Can you not come after all? Cancel by this link, so that somebody else can come:"],
    look: ["Have a look", "Look here:"],
  },
  onSite: (site) => `You find it on ${site}.`,
  kinds: {
    CONFIRM: [(title) => `Will you come to ${title}?`, (title) => `Somebody registered this address for “${title}”. Was that you? Then confirm it within a day. Was it not? Then there is nothing to do.`, "confirm"],
    PLACE_TAKEN: [(title) => `You are registered: ${title}`, (title) => `You are registered for “${title}”. Good that you come!`, "change"],
    PLACE_WAITING: [(title) => `You are on the waiting list: ${title}`, (title) => `“${title}” is full. You are on the waiting list. When a place comes free, you hear it at once.`, "change"],
    PLACE_OFFERED: [(title) => `There is a place for you: ${title}`, (title, until) => `A place came free at “${title}”. It is yours if you say yes before ${until}. After that it goes to the next.`, "answer"],
    PLACE_LAPSED: [(title) => `The place went to somebody else: ${title}`, (title) => `You had a place at “${title}”, but we did not hear in time whether you come. It went to the next. Do you still want to come? Then register again.`, "look"],
    PLACE_CANCELLED: [(title) => `You cancelled: ${title}`, (title) => `You do not come to “${title}”. Thank you for letting us know.`, "look"],
    PLACE_ENDED: [(title) => `Your registration ended: ${title}`, (title) => `The organiser ended your registration for “${title}”. You do not know why? Ask the organiser.`, "look"],
    ACTIVITY_TOMORROW: [(title) => `See you tomorrow: ${title}`, (title) => `“${title}” is near. You are registered.`, "change"],
    ACTIVITY_MOVED: [(title) => `Another time or place: ${title}`, (title) => `“${title}” has changed. Below is when and where it is now. You are still registered.`, "change"],
    ACTIVITY_CANCELLED: [(title) => `Cancelled: ${title}`, (title) => `“${title}” does not take place. You need not do anything.`, "look"],
  },
};
