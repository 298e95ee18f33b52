import { useRef, type KeyboardEvent, type ReactNode } from "react";
import styles from "./WalkedList.module.css";

/** Keys that belong to what is being typed are left alone. */
function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

interface WalkedListProps {
  readonly label: string;
  /** Whether single keys walk it; Escape always closes. */
  readonly keys?: boolean;
  /** Escape closes what is open. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A list that is walked with j and k or the arrows; Enter opens, since each item's head is a button. */
export function WalkedList({ label, keys = true, onClose, children }: WalkedListProps) {
  const list = useRef<HTMLOListElement>(null);
  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const heads = [...(list.current?.querySelectorAll<HTMLElement>("[data-head]") ?? [])];
    const current = heads.findIndex((head) => head.closest("li")?.contains(document.activeElement));
    if (event.key === "Escape") {
      onClose();
      heads[current]?.focus();
      return;
    }
    const step = steps[event.key];
    if (!keys || step === undefined || isTyping(event.target)) return;
    event.preventDefault();
    heads[Math.min(heads.length - 1, Math.max(0, current + step))]?.focus();
  };
  return <ol ref={list} className={styles.queue} aria-label={label} onKeyDown={walk}>{children}</ol>;
}
