// A server of a partner with a calendar on it, as the product meets it: real HTTP, whatever it answers.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface CalendarHost {
  /** "127.0.0.1:4711" */
  readonly host: string;
  /** What the next requests get. */
  answer(how: string | ((request: IncomingMessage, response: ServerResponse) => void)): void;
  readonly asked: readonly IncomingMessage[];
  stop(): Promise<void>;
}

export async function startCalendarHost(): Promise<CalendarHost> {
  let how: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) => void response.end();
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    how(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked,
    answer: (given) => void (how = typeof given === "function" ? given : (_request, response) => void response.writeHead(200, { "content-type": "text/calendar" }).end(given)),
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** A calendar of events, each given by its lines. */
export function calendarOf(...events: readonly (readonly string[])[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//De Geus//nl", ...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]), "END:VCALENDAR", ""].join("\r\n");
}
