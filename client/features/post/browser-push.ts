import { paths } from "#client/lib/paths.ts";
import { site } from "#client/lib/site.ts";

const worker = "/push-worker.js";

/** Some telephones offer it only to a site that was put on their home screen. */
export function canBePushed(): boolean {
  return "serviceWorker" in navigator && "PushManager" in window && "Notification" in window && site.pushKey !== "";
}

/** Asks the browser for an address to be pushed at; null when whoever sits there, or the browser, says no. The words are those of what is shown. */
export async function subscribe(words: Readonly<Record<"title" | "body" | "lang", string>>): Promise<string | null> {
  try {
    if ((await Notification.requestPermission()) !== "granted") return null;
    await navigator.serviceWorker.register(`${worker}?${new URLSearchParams({ ...words, page: paths.notices }).toString()}`, { updateViaCache: "none" });
    const { pushManager } = await navigator.serviceWorker.ready;
    return (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: site.pushKey })).endpoint;
  } catch {
    return null;
  }
}

export async function unsubscribe(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(worker);
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
  await registration?.unregister();
}
