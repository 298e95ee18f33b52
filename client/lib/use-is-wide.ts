import { useSyncExternalStore } from "react";

const query = typeof matchMedia === "undefined" ? null : matchMedia("(min-width: 48rem)");

function subscribe(listener: () => void): () => void {
  query?.addEventListener("change", listener);
  return () => query?.removeEventListener("change", listener);
}

/** Whether there is room for a table of seven columns. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => query?.matches ?? true, () => true);
}
