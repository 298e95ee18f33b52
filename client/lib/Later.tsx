import { Suspense, type ReactNode } from "react";
import { useInBrowser } from "./use-in-browser.ts";

/** What stands in here is not drawn by the server, which would not wait for its code: it comes once the page lives. */
export function Later({ children }: { readonly children: ReactNode }) {
  return useInBrowser() && <Suspense fallback={null}>{children}</Suspense>;
}
