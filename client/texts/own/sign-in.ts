import { signIn as en } from "#client/texts/en/sign-in.ts";
import { signIn as nl } from "#client/texts/nl/sign-in.ts";
import { signIn as uk } from "#client/texts/uk/sign-in.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useSignInTexts = () => useOwnWords({ nl, en, uk });
