// A mail server that takes nobody's mail, and repeats in its answer whose it was: as many do.
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";

export interface MailServer {
  readonly url: string;
  stop(): Promise<void>;
}

export async function refusingMailServer(): Promise<MailServer> {
  const guests = new Set<Socket>();
  const server = createServer((guest) => {
    guests.add(guest);
    guest.on("error", () => guest.destroy());
    guest.write("220 refuses everybody\r\n");
    createInterface(guest).on("line", (line) => guest.write(`${line.startsWith("RCPT") ? `550 5.1.1 ${line.slice(8)}: nobody of that name` : "250 well"}\r\n`));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      for (const guest of guests) guest.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
