// A real SMTP server that behaves on command: it takes, hangs, refuses, or answers when nobody waits any more.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A number and words are an answer in place of a yes; HANGS never answers; LATE takes the mail and answers once `release` is called. */
export type Answer = "TAKES" | "HANGS" | "LATE" | readonly [code: number, words: string];
interface Moods {
  connection: Answer;
  recipient: (address: string) => Answer;
  message: Answer;
}
export interface TakenIn extends Email {
  readonly envelope: { readonly from: string; readonly to: string };
}
export interface MoodyMailServer {
  readonly url: string;
  readonly moods: Moods;
  /** What it took, in order. */
  readonly taken: TakenIn[];
  /** How many recipients it was asked for. */
  asked: number;
  release(): void;
  stop(): Promise<void>;
}

const refused = ([responseCode, words]: readonly [number, string]): Error => Object.assign(new Error(words), { responseCode });

export async function moodyMailServer(): Promise<MoodyMailServer> {
  const late: (() => void)[] = [];
  const moods: Moods = { connection: "TAKES", recipient: () => "TAKES", message: "TAKES" };
  const state = { moods, taken: [] as TakenIn[], asked: 0 };
  const answer = (mood: Answer, say: (error?: Error) => void): void => {
    if (mood === "HANGS") return;
    if (mood === "LATE") late.push(say);
    else if (mood === "TAKES") say();
    else say(refused(mood));
  };
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ["AUTH", "STARTTLS"], hideENHANCEDSTATUSCODES: true, closeTimeout: 50,
    onConnect: (_session, say) => answer(state.moods.connection, say),
    onRcptTo({ address }, _session, say) {
      state.asked += 1;
      answer(state.moods.recipient(address), say);
    },
    onData(stream, session, say) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const mood = state.moods.message;
        if (mood !== "TAKES" && mood !== "LATE") return answer(mood, say);
        const { mailFrom, rcptTo } = session.envelope;
        void PostalMime.parse(Buffer.concat(parts)).then((email) => {
          state.taken.push({ ...email, envelope: { from: mailFrom ? mailFrom.address : "", to: rcptTo[0]?.address ?? "" } });
          answer(mood, say);
        });
      });
    },
  });
  server.on("error", () => undefined);
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  return Object.assign(state, {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    release: () => late.splice(0).forEach((say) => say()),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
