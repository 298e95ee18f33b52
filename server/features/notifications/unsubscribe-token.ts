import { type NoticeGroup, noticeGroups } from "#shared/notifications/kinds.ts";
import type { Keys } from "../../platform/keys.ts";
import type { Site } from "./delivering/site.ts";

/** What a mail can be stopped for: its own group, or everything that comes by mail. */
export type Stoppable = NoticeGroup | "ALL";
const stoppable: readonly string[] = [...noticeGroups, "ALL"];

/** Where who reads the mail stops more of it; null where the site's own address is not known. */
export function unsubscribeAddress({ publicUrl, keys }: Pick<Site, "publicUrl" | "keys">, personId: string, of: Stoppable): string | null {
  return publicUrl && `${publicUrl}/afmelden/${of}.${keys.encrypt("unsubscribe", personId, of)}`;
}

/** Whose mail it stops, and which; null for what we did not give. */
export function readUnsubscribe(keys: Keys, token: string): { personId: string; of: Stoppable } | null {
  const [of = "", encrypted = ""] = token.split(".");
  if (!stoppable.includes(of)) return null;
  try {
    return { personId: keys.decrypt("unsubscribe", encrypted, of), of: of as Stoppable };
  } catch {
    return null;
  }
}
