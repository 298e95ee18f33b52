import type { Readable } from "node:stream";
import { SMTPServer } from "smtp-server";
import type { Log } from "../../../platform/log.ts";

/** What is said to the server that brings a mail: it tells whoever wrote it, so that we never write to anybody ourselves. */
export class MailRefused extends Error {
  readonly responseCode: number;
  constructor(responseCode: number, words: string) {
    super(words);
    this.responseCode = responseCode;
  }
}

export interface MailDoor {
  readonly port: number;
  close(): Promise<void>;
}
interface Settings {
  readonly host: string;
  readonly port: number;
  readonly domain: string;
  readonly log: Log;
  /** Throws MailRefused for an address at which nothing is taken in. */
  readonly admit: (to: string) => void;
  /** Throws MailRefused. */
  readonly take: (to: string, mail: Buffer) => Promise<void>;
}

/** A photo of a telephone may come along, and is left unread. */
export const mostBytes = 5 * 1024 * 1024;
const mostAtOnce = 20;
const patienceMs = 60_000;

/** Takes mail in from the municipality's own mail server; nobody signs in, and nothing is sent on. */
export async function openMailDoor({ host, port, domain, log, admit, take }: Settings): Promise<MailDoor> {
  const server = new SMTPServer({
    name: domain, banner: "Brink", size: mostBytes, maxClients: mostAtOnce, socketTimeout: patienceMs, closeTimeout: 2_000,
    authOptional: true, disabledCommands: ["AUTH", "STARTTLS"], disableReverseLookup: true, hideENHANCEDSTATUSCODES: true,
    onRcptTo({ address }, { envelope }, answer) {
      try {
        // Each mail is about one thing: the next recipient is asked for anew.
        if (envelope.rcptTo.length) throw new MailRefused(452, "4.5.3 one recipient at a time");
        admit(address);
        answer();
      } catch (error) {
        answer(error as Error);
      }
    },
    onData(stream, { envelope }, answer) {
      read(stream).then((mail) => {
        if (stream.sizeExceeded) throw new MailRefused(552, "5.3.4 this message is too large");
        return take(envelope.rcptTo[0]?.address ?? "", mail);
      }).then(() => answer(), (error: unknown) => {
        if (!(error instanceof MailRefused)) log.error({ err: error }, "a mail could not be taken in");
        // What fails here is brought again later by whoever brings it.
        answer(error instanceof MailRefused ? error : new MailRefused(451, "4.3.0 something went wrong on our side, please try again later"));
      });
    },
  });
  server.on("error", (error) => log.warn({ err: error }, "the door for mail"));
  const listening = server.listen(port, host);
  await new Promise<void>((resolve, reject) => listening.once("listening", resolve).once("error", reject));
  const address = listening.address();
  return { port: typeof address === "object" && address ? address.port : port, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

async function read(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    bytes += part.length;
    // Read to its end all the same: before that the other side does not listen.
    if (bytes <= mostBytes) parts.push(part);
  }
  return Buffer.concat(parts);
}
