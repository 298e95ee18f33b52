import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "./Button.tsx";

interface PagerProps {
  readonly hasMore: boolean;
  readonly busy: boolean;
  readonly onMore: () => void;
  readonly label?: string;
}

/** The rest of a list, when one asks for it. */
export function Pager({ hasMore, busy, onMore, label }: PagerProps) {
  const { ui } = useTexts();
  return hasMore ? <Button look="quiet" busy={busy} onClick={onMore}>{label ?? ui.more}</Button> : null;
}
