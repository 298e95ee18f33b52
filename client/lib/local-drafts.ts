// What somebody writes at a draft lies on their device until the server has it: an IndexedDB database for each person and initiative, and in
// localStorage a mark of each, by which it is found again to be sent or taken away.
const prefix = "draft-copy:";

export function localDraftName(personId: string, initiativeId: string): string {
  return `${prefix}${personId}:${initiativeId}`;
}

/** `unsent`: there is something in it that the server does not have yet. */
export function markLocalDraft(name: string, unsent: boolean): void {
  try {
    localStorage.setItem(name, unsent ? "unsent" : "sent");
  } catch {
    // Without a mark the copy is still merged when the draft is opened again.
  }
}

export function isUnsent(name: string): boolean {
  return read(name) === "unsent";
}

/** Whether something written at this initiative on this device was never sent; whoever wrote it, unless it is said who. */
export function hasUnsent(initiativeId?: string, personId?: string): boolean {
  return names().some((name) => {
    const [, person, initiative] = name.split(":");
    return (!initiativeId || initiative === initiativeId) && (!personId || person === personId) && isUnsent(name);
  });
}

/** Takes the copy away. What another tab has open is gone when that tab lets go of it. */
export function forgetLocalDraft(name: string): void {
  try {
    localStorage.removeItem(name);
    indexedDB.deleteDatabase(name);
  } catch {
    // Where nothing may be kept, nothing was.
  }
}

/** At signing out: nothing of any draft stays on the device. */
export function forgetLocalDrafts(): void {
  names().forEach(forgetLocalDraft);
}

function names(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
