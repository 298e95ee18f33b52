import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { paths } from "#client/lib/paths.ts";

interface LeaveGuard {
  /** Where somebody was about to go, or null. */
  readonly to: string | null;
  readonly leave: () => void;
  readonly stay: () => void;
}

/** Milliseconds that who leaves waits for the last words to be stored, before being asked. */
const patience = 2_000;

/**
 * Asks before unsaved work is left: by a link of the site, a reload or closing the page. What is only just on its way is waited for first.
 * The back button is let through, since the browser cannot be held there; what was typed is kept in any case.
 */
export function useLeaveGuard(unsaved: boolean, settle: (within: number) => Promise<boolean>): LeaveGuard {
  const navigate = useNavigate();
  const [to, setTo] = useState<string | null>(null);
  useEffect(() => {
    if (!unsaved) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      // Signing in again comes back here.
      const harmless = !link || link.target || link.origin !== location.origin || [location.pathname, paths.signIn()].includes(link.pathname);
      if (harmless || !plain) return;
      event.preventDefault();
      event.stopPropagation();
      const goal = link.pathname + link.search + link.hash;
      void settle(patience).then((isStored) => (isStored ? navigate(goal) : setTo(goal)));
    };
    addEventListener("beforeunload", onUnload);
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [unsaved, settle, navigate]);
  return {
    to,
    stay: () => setTo(null),
    leave: () => {
      setTo(null);
      if (to) void navigate(to);
    },
  };
}
