import type { post as nl } from "../nl/post.ts";

export const post: typeof nl = {
  news: "There is news for you",
  openToRead: "Tap to read what it is.",
  pushOn: "This browser shows when there is news, also while this site is closed. It does not say what the news is.",
  pushOff: "This browser can show that there is news, also while this site is closed. It does not say what the news is.",
  noPush: "This browser cannot show that there is news. On an iPhone it works once you put the site on your home screen.",
  turnOn: "Turn on messages in this browser",
  turnOff: "Turn off messages in this browser",
  isOn: "The messages are on.",
  isOff: "The messages are off.",
  notAllowed: "That did not work. Allow messages in the settings of your browser and try again.",
  mailAgain: "Send me mail again",
  trouble: {
    BOUNCED: { heading: "Our mail does not reach you", text: "What we send to your address comes back. Is your address right? You can change it on your own page. Does it work again? Then say so here." },
    COMPLAINED: { heading: "You hardly get any mail now", text: "A mail of ours was reported as spam. So we only send what you have to know, such as a decision." },
  },
};
