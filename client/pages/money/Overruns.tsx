import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useMoneyTexts } from "#client/texts/own/money.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Notice } from "#client/ui/Notice.tsx";

const Overruns_thermometer = graphql(`
  fragment Overruns_thermometer on Wijkthermometer {
    id
    overrunCents
    consultations { id cents words agreed answer askedBy { id name } answeredBy { id name } }
  }
`);

/** A richtbudget is never overrun silently: what two cluster managers said to each other stands with it. */
export function Overruns({ thermometer }: { readonly thermometer: FragmentType<typeof Overruns_thermometer> }) {
  const texts = useMoneyTexts();
  const { euro } = useFormat();
  const [newest] = usePart(Overruns_thermometer, thermometer).consultations;
  if (!newest) return null;
  const { cents, words, agreed, answer, askedBy, answeredBy } = newest;
  const heading = agreed === null ? texts.overrunAsked(euro(cents)) : agreed ? texts.overrunAgreed(euro(cents)) : texts.overrunRefused(euro(cents));
  return (
    <Notice kind="info" heading={heading}>
      <p>{texts.said(askedBy?.name ?? texts.somebody, words)}</p>
      {answer && <p>{texts.said(answeredBy?.name ?? texts.somebody, answer)}</p>}
    </Notice>
  );
}
