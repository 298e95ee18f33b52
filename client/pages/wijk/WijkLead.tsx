import { useFormat, useTexts } from "#client/texts/use-texts.ts";

interface WijkLeadProps {
  readonly gathering: number;
  readonly more: boolean;
  readonly thermometer: { readonly year: number; readonly freeCents: number } | null;
}

/** The wijk in two sentences: who looks for support, and what is left. */
export function WijkLead({ gathering, more, thermometer }: WijkLeadProps) {
  const { wijk } = useTexts();
  const { euro } = useFormat();
  const sentence = thermometer && (thermometer.freeCents < 0 ? wijk.overrun : wijk.free)(thermometer.year, euro(Math.abs(thermometer.freeCents)));
  return (
    <p>
      {more ? wijk.atLeast(gathering) : wijk.gathering(gathering)}
      {sentence && <> {sentence[0]} <b>{sentence[1]}</b> {sentence[2]}</>}
    </p>
  );
}
