// Addresses that are signed: whoever writes to one was given it. In small letters and digits alone, since mail servers may change the case.
import { timingSafeEqual } from "node:crypto";
import type { Keys, Purpose } from "../../platform/keys.ts";

const replyPrefix = "antwoord+";
const returnPrefix = "terug+";
const dayMs = 86_400_000;
const daysOpen = 30;
/** 64 bits of HMAC-SHA-256: tried over SMTP, one at a time. With them the part before the @ stays within 64 signs (RFC 5321, 4.5.3.1.1). */
const sealLength = 16;

const seal = (keys: Keys, purpose: Purpose, text: string): string => keys.seal(purpose, text).slice(0, sealLength);
const isSeal = (given: string, right: string): boolean => timingSafeEqual(Buffer.from(given), Buffer.from(right));
const bare = (uuid: string): string => uuid.replaceAll("-", "");
const asUuid = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");

/** Where a person answers a comment by mail, for thirty days. */
export function replyAddress(keys: Keys, personId: string, commentId: string, now: Date, domain: string): string {
  const day = Math.floor(now.getTime() / dayMs);
  return `${replyPrefix}${bare(commentId)}${day}${seal(keys, "reply", `${personId} ${commentId} ${day}`)}@${domain}`;
}

export interface ReplyTo {
  readonly commentId: string;
  readonly isOver: boolean;
  /** Whether it was given to this person. */
  isOf(personId: string): boolean;
}

/** What an address to answer at says; null for one that is none. It is not known to be ours before `isOf` was asked. */
export function readReplyAddress(keys: Keys, address: string, now: Date): ReplyTo | null {
  const [, hex = "", day = "", sealed = ""] = /^antwoord\+([0-9a-f]{32})(\d{5})([0-9a-f]{16})@/u.exec(address.toLowerCase()) ?? [];
  if (!sealed) return null;
  const commentId = asUuid(hex);
  const age = Math.floor(now.getTime() / dayMs) - Number(day);
  return { commentId, isOver: age < 0 || age > daysOpen, isOf: (personId) => isSeal(sealed, seal(keys, "reply", `${personId} ${commentId} ${day}`)) };
}

/** Where a mail comes back when it could not be delivered. */
export function returnAddress(keys: Keys, mailId: string, domain: string): string {
  return `${returnPrefix}${bare(mailId)}${seal(keys, "return", mailId)}@${domain}`;
}

/** The id of the mail that comes back at an address; null for one that we did not make. */
export function readReturnAddress(keys: Keys, address: string): string | null {
  const [, hex = "", sealed = ""] = /^terug\+([0-9a-f]{32})([0-9a-f]{16})@/u.exec(address.toLowerCase()) ?? [];
  const mailId = asUuid(hex);
  return sealed && isSeal(sealed, seal(keys, "return", mailId)) ? mailId : null;
}
