import type { DecisionOutcome, RoleKind } from "#client/gql/graphql.ts";
import { useDecidingTexts } from "#client/texts/own/deciding.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Notice } from "#client/ui/Notice.tsx";

interface EarlierHandsProps {
  readonly hands: readonly RoleKind[];
  readonly handsGiven: readonly { readonly role: RoleKind; readonly outcome: DecisionOutcome; readonly grantedCents: number; readonly reasons: string }[];
}

/** Where more hands are needed: what the others already said, so that hands do not disagree by accident. */
export function EarlierHands({ hands, handsGiven }: EarlierHandsProps) {
  const { dossier, words, path } = useTexts();
  const { form } = useDecidingTexts();
  const { euro, list } = useFormat();
  const waiting = hands.filter((role) => !handsGiven.some((given) => given.role === role));
  if (hands.length < 2) return null;
  return (
    <Notice kind="info">
      {handsGiven.map(({ role, outcome, grantedCents, reasons }) => (
        <p key={role}><b>{words.roleKind[role]}: {dossier.handGiven[outcome](euro(grantedCents))}.</b> {reasons}</p>
      ))}
      {waiting.length > 1 && <p>{form.decide.together(list(waiting.map((role) => path.people[role])))}</p>}
    </Notice>
  );
}
