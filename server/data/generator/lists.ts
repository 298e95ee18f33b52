import type { Transaction } from "../transaction.ts";
import { topics } from "./topics.ts";
import { mix, movesTo, wayTo } from "./way.ts";

/** The lists that the statements draw from, as tables of this session: topics, stages with their shares, the way to each, and whose hands decide. */
export async function layOutLists(tx: Transaction): Promise<void> {
  await tx.query(`
    CREATE TEMP TABLE gen_topics (n int PRIMARY KEY, domain text, titles text[], goals text[], for_whom text, planning text, own_effort text, upkeep text, costs text[]);
    CREATE TEMP TABLE gen_mix (stage text, low int, high int, youngest int, oldest int);
    CREATE TEMP TABLE gen_way (final text, stage text, day int, by text);
    CREATE TEMP TABLE gen_moves (final text, kind text, amount text, note text, day int, "from" text, "to" text, position int);
    CREATE TEMP TABLE gen_hands AS
      SELECT w.id AS wijk_id, r.kind AS role, (array_agg(r.person_id ORDER BY r.id))[1] AS person_id FROM wijken w JOIN roles r ON r.wijk_id = w.id OR (r.wijk_id IS NULL AND r.kind = 'WETHOUDER')
      WHERE r.kind IN ('WIJKREGISSEUR', 'WIJKWETHOUDER', 'CLUSTERTEAM_MANAGER', 'WETHOUDER') GROUP BY 1, 2;
    CREATE TEMP TABLE gen_themes AS SELECT DISTINCT ON (wijk_id, year, domain) wijk_id, year, domain, id FROM wijkthemas ORDER BY wijk_id, year, domain, id;
  `);
  const fill = (table: string, rows: readonly object[]) =>
    tx.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [JSON.stringify(rows)]);
  await fill("gen_topics", topics.map(({ forWhom, ownEffort, ...topic }, n) => ({ n, ...topic, for_whom: forWhom, own_effort: ownEffort })));
  const upTo = (index: number) => mix.slice(0, index).reduce((sum, { share }) => sum + share, 0);
  await fill("gen_mix", mix.map(({ share, ...stage }, index) => ({ ...stage, low: upTo(index), high: upTo(index) + share })));
  await fill("gen_way", mix.flatMap(({ stage: final }) => wayTo(final).map((step) => ({ final, ...step }))));
  await fill("gen_moves", mix.flatMap(({ stage: final }) => movesTo(final).map((move, position) => ({ final, ...move, position }))));
}
