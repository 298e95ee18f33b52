// Receipts as people send them: a small PDF that is like no other, or whatever a test makes of it.
import { randomUUID } from "node:crypto";
import type { Person } from "./person.ts";

export const pdf = (about: string = randomUUID()): Buffer => Buffer.from(`%PDF-1.7\n% ${about}\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n`);

interface Sent {
  readonly status: number;
  readonly id?: string;
  readonly reason?: string;
}

export async function sendReceipt(person: Person, initiativeId: string, cents: number, file: Buffer = pdf(), change: Readonly<Record<string, string>> = {}, type = "application/pdf"): Promise<Sent> {
  const given = new URLSearchParams({ what: "Hout en verf", cents: String(cents), spentOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10), ...change });
  const answer = await fetch(`${person.url}/receipts/${initiativeId}?${given}`, { method: "POST", headers: { cookie: person.cookie, origin: person.url, "content-type": type }, body: new Uint8Array(file) });
  return { status: answer.status, ...((await answer.json()) as object) };
}
