import { useSyncExternalStore } from "react";

/** In rem: where there is room for a table of seven columns, and where a page has a column beside its text. */
type Width = 48 | 62;
const queries = { 48: asked(48), 62: asked(62) };

function asked(width: Width): MediaQueryList | null {
  return typeof matchMedia === "undefined" ? null : matchMedia(`(min-width: ${width}rem)`);
}

/** Whether the window is at least so wide. */
export function useIsWide(width: Width = 48): boolean {
  const query = queries[width];
  return useSyncExternalStore((listener) => {
    query?.addEventListener("change", listener);
    return () => query?.removeEventListener("change", listener);
  }, () => query?.matches ?? true, () => true);
}
