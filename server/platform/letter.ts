import type { SendMailOptions } from "nodemailer";
import type { MailKind } from "./mail.ts";

/** A mail as the postman takes it out of the post. */
export interface TakenMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly html: string | null;
  readonly attachmentName: string | null;
  readonly attachment: Buffer | null;
  readonly unsubscribe: string | null;
  readonly replyTo: string | null;
  readonly kind: MailKind;
  readonly isUnwanted: boolean;
}

/** The message as it goes to the mail server; `returnTo` is where it comes back when nobody takes it. */
export function letterOf({ id, to, subject, body, html, attachmentName, attachment, unsubscribe, replyTo, kind }: TakenMail, from: string, returnTo?: string): SendMailOptions {
  return {
    // The same Message-ID at every attempt lets the receiver see a double for what it is.
    from, to, subject, text: body, messageId: `<${id}@brink>`,
    headers: {
      // RFC 3834: no machine answers this.
      "Auto-Submitted": "auto-generated",
      ...(kind === "BULK" && { Precedence: "bulk" }),
      ...(unsubscribe && { "List-Unsubscribe": `<${unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }),
    },
    ...(html && { html }),
    ...(replyTo && { replyTo }),
    ...(returnTo && { envelope: { from: returnTo, to } }),
    ...(attachment && { attachments: [{ filename: attachmentName ?? "bijlage", content: attachment }] }),
  };
}
