import { useInBrowser } from "#client/lib/use-in-browser.ts";

/** What people copy begins with the site's own address, which only a browser knows. */
export function useWholeAddress(path: string): string {
  return useInBrowser() ? `${window.location.origin}${path}` : path;
}
