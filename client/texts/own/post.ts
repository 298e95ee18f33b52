import { post as en } from "#client/texts/en/post.ts";
import { post as nl } from "#client/texts/nl/post.ts";
import { post as uk } from "#client/texts/uk/post.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const usePostTexts = () => useOwnWords({ nl, en, uk });
