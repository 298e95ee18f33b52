import { useSyncExternalStore } from "react";

/** False while a page that the server drew is taken over, which knows nothing of this device; true right after, and in every other page from the start. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(never, () => true, () => false);
}

const never = () => () => undefined;
