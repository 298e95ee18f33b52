import { useOwnWords } from "#client/texts/own-words.ts";

const nl = { follow: "Volgen", unfollow: "Niet meer volgen" };
const en: typeof nl = { follow: "Follow", unfollow: "Stop following" };
const uk: typeof nl = { follow: "Стежити", unfollow: "Більше не стежити" };

export const useFollowingTexts = () => useOwnWords({ nl, en, uk });
