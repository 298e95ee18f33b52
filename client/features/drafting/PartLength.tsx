import type { RichPart } from "#shared/drafting/document.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { useWatched } from "#client/lib/watched.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { useDesk } from "./desk.ts";
import styles from "./Part.module.css";

/** How much still fits, once that is little; nothing is ever cut off. */
export function PartLength({ id, part }: { readonly id: string; readonly part: RichPart }) {
  const { ui } = useTexts();
  const { room } = useDesk();
  const left = limits[part] - [...useWatched(room.draft)[part]].length;
  const near = left < limits[part] / 10;
  return <p id={id} className={styles.length} data-over={left < 0} role="status">{near && (left < 0 ? ui.tooLong(-left) : ui.charactersLeft(left))}</p>;
}
