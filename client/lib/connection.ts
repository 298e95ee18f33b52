import { useSyncExternalStore } from "react";

export type ConnectionState = "connected" | "lost" | "restored";

// The state of the one line to the server is a fact of the whole tab, so it lives beside React.
let state: ConnectionState = "connected";
let waiting: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
/** Short losses, such as a phone changing masts, are not worth anyone's alarm. */
const patience = 2_000;
const showRestored = 5_000;

function become(next: ConnectionState): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

export function setConnection(next: "connected" | "lost"): void {
  clearTimeout(waiting);
  if (next === "lost") waiting = setTimeout(() => become("lost"), patience);
  else if (state === "lost") {
    become("restored");
    waiting = setTimeout(() => become("connected"), showRestored);
  }
}

if (typeof window !== "undefined") {
  addEventListener("offline", () => setConnection("lost"));
  addEventListener("online", () => setConnection("connected"));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useConnection(): ConnectionState {
  return useSyncExternalStore(subscribe, () => state, () => state);
}
