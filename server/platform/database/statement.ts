import { createHash } from "node:crypto";
import type { QueryResultRow } from "pg";

/** A pool or one of its clients. */
export interface Runner {
  query(query: { name?: string; text: string; values: unknown[] }): Promise<{ rows: QueryResultRow[] }>;
}

/** A hot statement: parsed and planned once a connection, by a name that follows from its text. */
export class Statement<Row extends QueryResultRow> {
  readonly text: string;
  readonly #name: string;

  constructor(text: string) {
    this.text = text;
    this.#name = createHash("sha256").update(text).digest("hex").slice(0, 32);
  }

  async run(runner: Runner, values: unknown[]): Promise<Row[]> {
    const { rows } = await runner.query({ name: this.#name, text: this.text, values });
    return rows as Row[];
  }
}
