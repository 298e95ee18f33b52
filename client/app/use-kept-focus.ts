import { useEffect, type RefObject } from "react";

/**
 * A button that did its work is often gone afterwards, and its focus with it: who walks by keyboard, or listens, would start again at the
 * top of the page. The focus then goes to the nearest of what stood around the button and is still there.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const all = root.current;
    if (!all) return;
    let trail: readonly HTMLElement[] = [];
    let frame = 0;
    const remember = ({ target }: FocusEvent) => (trail = trailOf(target as HTMLElement, all));
    const restore = () => {
      if (trail[0]?.isConnected !== false || document.activeElement !== document.body) return;
      const near = trail.find((element) => element.isConnected);
      if (near && near.tabIndex < 0) near.tabIndex = -1;
      near?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      // A frame later: a page that knows a better place has been there by then.
      frame = requestAnimationFrame(restore);
    });
    all.addEventListener("focusin", remember);
    observer.observe(all, { childList: true, subtree: true });
    return () => {
      all.removeEventListener("focusin", remember);
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [root]);
}

function trailOf(element: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const trail: HTMLElement[] = [];
  for (let each: HTMLElement | null = element; each && each !== root; each = each.parentElement) trail.push(each);
  return trail;
}
