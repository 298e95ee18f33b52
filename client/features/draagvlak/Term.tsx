import { useFormat, useTexts } from "#client/texts/use-texts.ts";

interface TermProps {
  readonly closesAt: string;
  readonly over: boolean;
  readonly extensionReason?: string | null;
}

/** Until when support can be given. The end is a midnight, so that people are told the day before it. */
export function Term({ closesAt, over, extensionReason }: TermProps) {
  const { draagvlak } = useTexts();
  const { weekday, relative } = useFormat();
  const lastDay = weekday(new Date(Date.parse(closesAt) - 1));
  return (
    <>
      <p>{over ? draagvlak.over(lastDay) : draagvlak.until(lastDay, relative(closesAt))}</p>
      {extensionReason && <p>{draagvlak.extended(extensionReason)}</p>}
    </>
  );
}
