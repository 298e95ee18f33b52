import type { Json } from "../json.ts";
import type { Subjects } from "../subjects.ts";
import { readFileSync } from "node:fs";

/** One question, as each target is asked it. */
export interface Question {
  /** Variables of the client's own operation. */
  readonly client: object;
  /** The address on the limit server. */
  readonly limit: string;
  /** Variables of the peer's operation. */
  readonly peer: object;
}

/** A read of the product with its twins. */
export interface ReadOperation {
  readonly letter: "a" | "b" | "d" | "e" | "f";
  readonly title: string;
  /** The name of the client's operation. */
  readonly document: string;
  readonly peerDocument: string;
  /** Asked for in turn by all connections. */
  questions(subjects: Subjects): readonly Question[];
  /** What the answer of the product and of the limit says. */
  facts(data: Json): Json;
  /** What the peer's answer says, in the same form; less where it cannot know. */
  peerFacts(data: Json): Json;
}

export function peerDocument(name: string): string {
  return readFileSync(new URL(`../peer/${name}.graphql`, import.meta.url), "utf8");
}
