import { localDay } from "#shared/calendar/local-time.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";

interface TermProps {
  readonly closesAt: string;
  readonly over: boolean;
  readonly extensionReason?: string | null;
}

const dayMs = 86_400_000;

/** Until when support can be given. The end is a midnight, so that people are told the day before it. */
export function Term({ closesAt, over, extensionReason }: TermProps) {
  const { draagvlak } = useTexts();
  const { weekday } = useFormat();
  const last = new Date(Date.parse(closesAt) - 1);
  const lastDay = weekday(last);
  const left = Math.round((Date.parse(localDay(last)) - Date.parse(localDay(new Date()))) / dayMs);
  return (
    <>
      <p>{over ? draagvlak.over(lastDay) : draagvlak.until(lastDay, left)}</p>
      {extensionReason && <p>{draagvlak.extended(extensionReason)}</p>}
    </>
  );
}
