// Reports that machines write about mail: RFC 3464 (it did not arrive) and RFC 5965 (its reader called it spam).
import type { Email } from "postal-mime";
import { isNobody } from "../../../platform/mail-faults.ts";

const decoder = new TextDecoder();
const mostRead = 64 * 1024;

function partOf(mail: Email, mimeType: string): string | null {
  const content = mail.attachments.find((part) => part.mimeType === mimeType)?.content;
  if (content === undefined) return null;
  return typeof content === "string" ? content.slice(0, mostRead) : decoder.decode(new Uint8Array(content as ArrayBuffer).subarray(0, mostRead));
}

/** Whether a mail says that another did not arrive because nobody has that address. */
export function saysNobody(mail: Email): boolean {
  const status = partOf(mail, "message/delivery-status");
  return status !== null && /^action:\s*failed\b/imu.test(status) && [...status.matchAll(/^status:\s*(\S+)/gimu)].some(([, code = ""]) => isNobody(code));
}

/** The id of the mail of ours that its reader called spam; null when the mail says no such thing. */
export function complainedOf(mail: Email): string | null {
  const report = partOf(mail, "message/feedback-report");
  if (report === null || !/^feedback-type:\s*abuse\b/imu.test(report)) return null;
  const original = partOf(mail, "message/rfc822") ?? partOf(mail, "text/rfc822-headers") ?? "";
  return /^message-id:\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@brink>/imu.exec(original)?.[1]?.toLowerCase() ?? null;
}

/** Whether a machine wrote it by itself (RFC 3834): it is read by nobody and answered by nobody, or two would write each other for ever. */
export function isAutomatic(mail: Email): boolean {
  const header = (name: string): string => mail.headers.find(({ key }) => key === name)?.value.trim().toLowerCase() ?? "";
  return !["", "no"].includes(header("auto-submitted")) || ["bulk", "junk", "list", "auto_reply"].includes(header("precedence")) || header("x-autoreply") !== "" || header("x-autorespond") !== "";
}
