import type { MailedNotice } from "../notice-kinds.ts";

/** What an event is to whom: SQL over the event's ids ($1, jsonb) and now ($2) for who is told, of what, and what it is called. A subject that it does not name is none. */
export interface Telling {
  readonly kind: MailedNotice;
  readonly whom: string;
}

export const id = (name: string) => `($1::jsonb ->> '${name}')::uuid`;
