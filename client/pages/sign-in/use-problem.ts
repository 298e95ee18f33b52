import { useState } from "react";
import type { Answer } from "#client/lib/ask-json.ts";
import { useSignInTexts } from "#client/texts/own/sign-in.ts";

/** Says in words why signing in did not go on. */
export function useProblem(): { readonly problem: string | null; readonly judge: (answer: Answer<unknown>) => boolean } {
  const signIn = useSignInTexts();
  const [problem, setProblem] = useState<string | null>(null);
  const judge = (answer: Answer<unknown>) => {
    if (answer.ok) setProblem(null);
    else setProblem(answer.status === 429 ? signIn.tooMany : answer.status === 0 || answer.status >= 500 ? signIn.unreachable : signIn.wrong);
    return answer.ok;
  };
  return { problem, judge };
}
