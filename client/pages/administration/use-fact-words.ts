import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { useAdministrationTexts } from "#client/texts/own/administration.ts";

interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Says a fact of the log in words: its name, and its code as people know it. What has no words stands as it was kept. */
export function useFactWords(): (fact: Fact) => string {
  const texts = useAdministrationTexts();
  const { words } = useTexts();
  const { euro } = useFormat();
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    role: words.roleKind, reason: texts.endReason, outcome: words.decisionOutcome, party: words.dealParty, stage: words.stage, kind: words.activityKind, visibility: words.groupVisibility, joining: words.groupJoining, state: words.groupState,
  };
  const names: Readonly<Record<string, string>> = texts.facts;
  return ({ name, value }) => {
    const said = /cents$/iu.test(name) ? euro(Number(value)) : (codes[name]?.[value] ?? value);
    return texts.fact(names[name] ?? name, said);
  };
}
