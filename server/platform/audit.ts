import type { AuditedAct } from "#shared/audited-acts.ts";
import { type Runner, Statement } from "./database/statement.ts";

type Fact = string | number | boolean | null;

/** What is kept of an act: codes, ids and numbers, never what people wrote. */
export interface AuditEntry {
  readonly act: AuditedAct;
  /** A reason when it was not done; a refusal that is thrown is filled in by itself. */
  readonly outcome?: string;
  /** To what: a kind and its id. A person is kept as their pseudonym. */
  readonly subject?: readonly [kind: string, id: string];
  readonly onBehalfOf?: readonly [kind: "organisation" | "group", id: string];
  readonly wijkId?: string | null;
  /** From which rule: an article, or the id of a rule of the municipality. */
  readonly rule?: string;
  readonly facts?: Readonly<Record<string, Fact>>;
}

/** The SHA-256 over a row and the one before it, in hexadecimal. */
const hashOf = (row: string): string =>
  `encode(sha256(convert_to(${row}.previous || jsonb_build_array(${row}.id, extract(epoch from ${row}.at), ${row}.actor, ${row}.act, ${row}.outcome, ${row}.subject_kind, ${row}.subject_id,
    ${row}.on_behalf_of, ${row}.wijk_id, ${row}.rule, ${row}.facts)::text, 'UTF8')), 'hex')`;

// A statement of its own: it reads what its lock waited for.
const takeEnd = new Statement<{ last: number; hash: string }>("select last, hash from audit_head for update");
const add = new Statement<{ last: number; hash: string }>(`
  with entry as (
    select $1::bigint as id, $2::text as previous, $3::timestamptz as at, (select p.pseudonym from persons p where p.id = $4::uuid) as actor, $5::text as act, $6::text as outcome,
      $7::text as subject_kind, case when $7 = 'person' then (select p.pseudonym::text from persons p where p.id = $8::text::uuid) else $8 end as subject_id,
      $9::text as on_behalf_of, $10::text as wijk_id, $11::text as rule, $12::jsonb as facts
  ), added as (
    insert into audit_log (id, previous, at, actor, act, outcome, subject_kind, subject_id, on_behalf_of, wijk_id, rule, facts, hash)
    select id, previous, at, actor, act, outcome, subject_kind, subject_id, on_behalf_of, wijk_id, rule, facts, ${hashOf("entry")} from entry returning id, hash
  )
  update audit_head set last = added.id, hash = added.hash from added returning audit_head.last, audit_head.hash`);

/** Adds entries to the log's end, inside the transaction of what they tell of: kept with it or not at all. */
export async function writeAudit(run: Runner, entries: readonly AuditEntry[], by: { readonly viewer: string | null; readonly now: Date }): Promise<void> {
  let [end] = await takeEnd.run(run, []);
  for (const { act, outcome = "DONE", subject, onBehalfOf, wijkId = null, rule = null, facts = {} } of entries) {
    if (!end) throw new Error("the audit log has no end");
    [end] = await add.run(run, [
      end.last + 1, end.hash, by.now, by.viewer, act, outcome, subject?.[0] ?? null, subject?.[1] ?? null, onBehalfOf?.join(":") ?? null, wijkId, rule, JSON.stringify(facts),
    ]);
  }
}

export interface AuditFinding {
  readonly entries: number;
  /** The last entry's hash: kept elsewhere, it also shows a log that was rewritten as a whole. */
  readonly hash: string;
  /** The first entry that is not what was written, or whose predecessor is missing; null when all is whole. */
  readonly brokenAt: number | null;
}

const check = new Statement<{ entries: number; hash: string; broken: number | null }>(`
  with chain as (select l.*, lag(l.hash, 1, '') over (order by l.id) as before, row_number() over (order by l.id) as place from audit_log l),
    ends as (select count(*) as entries, max(id) as last from audit_log)
  select e.entries, h.hash, coalesce(
    (select min(c.id) from chain c where c.hash <> ${hashOf("c")} or c.previous <> c.before or c.id <> c.place),
    case when coalesce(e.last, 0) <> h.last or h.hash <> coalesce((select l.hash from audit_log l where l.id = e.last), '') then h.last end
  ) as broken from ends e, audit_head h`);

/** Reads the whole log and follows its chain. */
export async function verifyAudit(run: Runner): Promise<AuditFinding> {
  const [found] = await check.run(run, []);
  if (!found) return { entries: 0, hash: "", brokenAt: 0 };
  return { entries: found.entries, hash: found.hash, brokenAt: found.broken };
}
