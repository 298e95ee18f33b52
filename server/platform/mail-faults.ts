import type { MailFault } from "#shared/post/faults.ts";

export const isForGood = (fault: MailFault): boolean => fault !== "PUT_OFF" && fault !== "SERVER_AWAY";

/** As nodemailer marks its errors. */
interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** Whose fault it was that a mail did not go: only what is said of this recipient or this message counts against them. */
export function mailFaultOf(error: unknown): MailFault {
  const { code, command, responseCode, response = "" } = error as SmtpError;
  // Not a word with the server: the address or the message itself cannot be written.
  if (command === "API" && (code === "EENVELOPE" || code === "EMESSAGE")) return "REFUSED";
  if (!responseCode || (command !== "RCPT TO" && command !== "DATA")) return "SERVER_AWAY";
  // The server that goes away says so with 421, whatever it was asked.
  if (responseCode < 500) return responseCode === 421 ? "SERVER_AWAY" : "PUT_OFF";
  return command === "RCPT TO" && isNobody(response) ? "REFUSED_ADDRESS" : "REFUSED";
}

/** By the status of RFC 3463: there is no such address (5.1.x), or it was closed (5.2.1). A full box or a rule of theirs says nothing of the address. */
export function isNobody(status: string): boolean {
  return /\b5\.(?:1\.\d{1,3}|2\.1)\b/u.test(status);
}
