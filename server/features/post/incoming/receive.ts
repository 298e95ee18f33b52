import { createHash } from "node:crypto";
import PostalMime, { type Email } from "postal-mime";
import type { Keys } from "../../../platform/keys.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Request, Transact } from "../../../platform/unit-of-work.ts";
import { keepMailTrouble } from "../commands/mail-trouble.ts";
import { takeReply } from "../commands/take-reply.ts";
import { type ReplyTo, readReplyAddress, readReturnAddress } from "../reply-address.ts";
import { MailRefused } from "./mail-door.ts";
import { complainedOf, isAutomatic, saysNobody } from "./reports.ts";
import { ownWords } from "./reply-text.ts";

export interface ReceiveDependencies {
  readonly keys: Keys;
  readonly domain: string;
  readonly transact: Transact;
  /** Takes one of what an account may do. Throws Refused(TOO_OFTEN). */
  readonly limit: (mutation: string, request: Request) => Promise<void>;
  readonly personOf: (email: string) => Promise<string | null>;
  readonly now: () => Date;
}

const nobody = (): MailRefused => new MailRefused(550, "5.1.1 dit adres is er niet / no such address here");
const over = (): MailRefused => new MailRefused(550, "5.1.6 antwoorden per mail kan niet meer; antwoord op de site / this address has expired, please answer on the site");
/** Where feedback loops send what readers called spam (RFC 5965). */
const complaints = "klacht";

/** What is done with a mail by where it was sent to. */
export function receiver({ keys, domain, transact, limit, personOf, now }: ReceiveDependencies) {
  const suffix = `@${domain.toLowerCase()}`;

  async function takeReport(mailId: string, mail: Email): Promise<void> {
    if (saysNobody(mail)) await transact({ viewer: null, now: now() }, (work) => keepMailTrouble(work, mailId, "BOUNCED"));
  }

  async function takeComplaint(mail: Email): Promise<void> {
    const mailId = complainedOf(mail);
    if (mailId) await transact({ viewer: null, now: now() }, (work) => keepMailTrouble(work, mailId, "COMPLAINED"));
  }

  async function takeAnswer(reply: ReplyTo, mail: Email, raw: Buffer): Promise<void> {
    if (reply.isOver) throw over();
    // Away until Monday: no words of theirs, and no error either.
    if (isAutomatic(mail)) return;
    const from = mail.headers.filter(({ key }) => key === "from").length === 1 ? mail.from?.address : undefined;
    const person = from ? await personOf(from.toLowerCase()) : null;
    // The address belongs to one person: what somebody else sends to it finds nothing there.
    if (!person || !reply.isOf(person)) throw nobody();
    const text = ownWords(mail.text ?? "");
    if (!text) throw new MailRefused(550, "5.6.0 er staat niets in je antwoord / there is nothing in your answer");
    const asked = { viewer: person, now: now() };
    const digest = createHash("sha256").update(mail.messageId ?? raw).digest("hex");
    try {
      await limit("postComment", asked);
      await transact(asked, (work) => takeReply(work, { digest, commentId: reply.commentId, text }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw new MailRefused(error.reason === "TOO_OFTEN" ? 450 : 550, `${error.reason === "TOO_OFTEN" ? "4.7.1" : "5.7.1"} je antwoord is niet geplaatst / your answer was not placed (${error.reason})`);
    }
  }

  return {
    /** Throws MailRefused, before its content is sent, for an address at which nothing comes in. */
    admit(to: string): void {
      const address = to.toLowerCase();
      if (!address.endsWith(suffix)) throw new MailRefused(550, "5.7.1 we take mail for ourselves alone");
      const reply = readReplyAddress(keys, address, now());
      if (reply?.isOver) throw over();
      if (!reply && readReturnAddress(keys, address) === null && address !== `${complaints}${suffix}`) throw nobody();
    },
    /** Throws MailRefused. */
    async take(to: string, raw: Buffer): Promise<void> {
      const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true, maxNestingDepth: 20, maxHeadersSize: 256 * 1024 }).catch(() => {
        throw new MailRefused(550, "5.6.0 this message cannot be read");
      });
      const [reply, returned] = [readReplyAddress(keys, to, now()), readReturnAddress(keys, to)];
      if (reply) return takeAnswer(reply, mail, raw);
      return returned === null ? takeComplaint(mail) : takeReport(returned, mail);
    },
  };
}
