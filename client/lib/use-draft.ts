import { useCallback, useEffect, useState } from "react";
import { useInBrowser } from "./use-in-browser.ts";

const prefix = "draft:";

/** What somebody typed under a key and did not send. */
export function readDraft<T>(key: string, fallback: T): T {
  try {
    const kept = localStorage.getItem(prefix + key);
    return kept === null ? fallback : (JSON.parse(kept) as T);
  } catch {
    return fallback;
  }
}

export function keepDraft(key: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // Full or forbidden storage must not keep anyone from typing.
  }
}

export function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // Nothing was kept then either.
  }
}

export interface KeptDraft<T> {
  readonly value: T;
  readonly set: (next: T | ((before: T) => T)) => void;
  /** After it was sent, or when somebody lets it go: back to the start, and nothing kept. */
  readonly clear: () => void;
  /** It was found from an earlier visit. */
  readonly restored: boolean;
}

/**
 * What somebody types, kept in their own browser under `key`, so that a reload, a lost connection or a sign-in that ran out
 * loses nothing. `initial` is what stands there before anything is typed. Use one key per form and subject ("comment:<id>").
 */
export function useDraft<T>(key: string, initial: T): KeptDraft<T> {
  const here = useInBrowser();
  const [held, setHeld] = useState<Held<T>>(() => (here ? found(key, initial) : { key: null, value: initial, restored: false, typed: false }));
  // Another subject in the same place starts with its own draft; so does a page that the server drew, once it is taken over.
  if (here && held.key !== key) setHeld(found(key, initial));
  useEffect(() => {
    if (held.key !== null && held.typed) keepDraft(held.key, held.value);
  }, [held]);
  const set = useCallback((next: T | ((before: T) => T)) => {
    setHeld((before) => ({ ...before, typed: true, value: typeof next === "function" ? (next as (before: T) => T)(before.value) : next }));
  }, []);
  const clear = useCallback(() => {
    forgetDraft(key);
    setHeld({ key, value: initial, restored: false, typed: false });
  }, [key, initial]);
  return { value: held.value, set, clear, restored: held.restored };
}

interface Held<T> {
  readonly key: string | null;
  readonly value: T;
  readonly restored: boolean;
  readonly typed: boolean;
}

function found<T>(key: string, initial: T): Held<T> {
  const kept = readDraft<T | null>(key, null);
  return { key, value: kept ?? initial, restored: kept !== null, typed: false };
}
