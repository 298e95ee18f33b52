import type { SignedIn } from "#client/lib/viewer.ts";

const readers = ["ADMINISTRATOR", "COUNCIL_READER", "WIJKREGISSEUR"];

/** Whether there is a log to show; what of it is the server's to say. */
export function readsLog(viewer: SignedIn | null): boolean {
  return viewer?.roles.some(({ kind }) => readers.includes(kind)) ?? false;
}
