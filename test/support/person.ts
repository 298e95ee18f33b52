// Somebody who speaks to a running server, and the town in which tests find such people.
import { createClient, type Client as LiveClient } from "graphql-ws";
import type { Pool } from "pg";
import { WebSocket } from "ws";

export interface Person {
  /** Of the server they speak to. */
  readonly url: string;
  readonly personId: string | null;
  /** The `data` of an operation; throws when there are errors. */
  ask<T = any>(query: string, variables?: object): Promise<T>; // eslint-disable-line @typescript-eslint/no-explicit-any -- each test knows what it asked
  /** The whole answer, errors and all. */
  post(body: unknown, headers?: Record<string, string>): Promise<{ status: number; body: any }>; // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
  live(): LiveClient;
  readonly cookie: string;
}

/** A server with people, however it runs. */
export interface Town {
  readonly url: string;
  readonly pool: Pool;
  anonymous(): Person;
  as(persona: string): Promise<Person>;
  signIn(personId: string): Promise<Person>;
}

export function personAt(url: string, personId: string | null, begunWith: string): Person {
  let cookie = begunWith;
  return {
    url, personId,
    get cookie() {
      return cookie;
    },
    async post(body, headers) {
      const answer = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json", cookie, ...headers }, body: typeof body === "string" ? body : JSON.stringify(body) });
      // A change of rights brings a new token, as a browser keeps it.
      cookie = answer.headers.getSetCookie().find((each) => /^(?:__Host-)?brink_session=/u.test(each))?.split(";")[0] ?? cookie;
      const text = await answer.text();
      return { status: answer.status, body: text.startsWith("{") ? JSON.parse(text) : text };
    },
    async ask(query, variables) {
      const { body } = await this.post({ query, variables });
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      return body.data;
    },
    live: () => createClient({ url: `${url.replace("http", "ws")}/graphql`, webSocketImpl: class extends WebSocket { constructor(address: string, protocols: string[]) { super(address, protocols, { headers: { cookie } }); } }, retryAttempts: 0 }),
  };
}
