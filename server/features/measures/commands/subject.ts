import type { SubjectKind } from "#shared/moderation/subjects.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayModerate } from "../measure.policy.ts";
import { sources } from "./subject-rows.ts";

/** What can be reported and measured, as it stands now. */
export interface Moderated {
  readonly kind: SubjectKind;
  readonly id: string;
  /** Whose wijkregisseur moderates it; null for what is of the whole town. */
  readonly wijkId: string | null;
  /** Whose words they are; nobody where they were erased. */
  readonly authorIds: readonly string[];
  /** What it is called, or what it stands under. */
  readonly title: string;
  /** What it says, by the name of each part. */
  readonly facts: Readonly<Record<string, string>>;
  /** Changes with every word of it, and with each measure about it. */
  readonly mark: string;
  readonly hidden: boolean;
  /** Whether the viewer reads it as everybody does: hidden things are not visible. */
  readonly visible: boolean;
  /** Whether the viewer moderates it, or the refusal. */
  readonly refusal: "NOT_SIGNED_IN" | "NOT_ALLOWED" | null;
}

interface Asker {
  readonly run: Work["run"];
  readonly viewer: string | null;
  readonly now: Date;
}
type Row = Omit<Moderated, "kind" | "id">;

const statements = Object.fromEntries(Object.entries(sources).map(([kind, of]) => {
  const { table, beside = "", where = "true", wijk, wijken = "null::text[]", people, title, facts, hidden, visible } = of;
  const read = new Statement<Row>(`
    select s."wijkId", s."authorIds", s.title, s.facts, s.hidden, coalesce(s.visible, false) as visible, ${mayModerate("s", ofParameters)} as refusal,
      md5(s.facts::text) || '.' || (select count(*) from measures m where m.subject_kind = '${kind}' and m.subject_id = $1::text) as mark
    from (select ${wijk} as "wijkId", ${wijk} as wijk_id, ${wijken} as wijken, array(select w.id from (${people}) w (id) where w.id is not null order by w.id) as "authorIds", ${title} as title, ${facts} as facts,
        ${hidden} as hidden, ${visible("r", ofParameters)} as visible, ($2::uuid, $3::timestamptz) is not null
      from ${table} r ${beside} where r.id = $1::text${kind === "ORGANISATION" ? "" : "::uuid"} and ${where}) s`);
  return [kind, { read, lock: new Statement(of.lock) }];
})) as Readonly<Record<SubjectKind, { readonly read: Statement<Row>; readonly lock: Statement<object> }>>;

const idOf = (kind: SubjectKind, id: unknown) => (kind === "ORGANISATION" ? (typeof id === "string" && id.length <= 80 ? id : null) : (asUuid(id)?.toLowerCase() ?? null));

/** Reads what can be reported or measured, for this viewer; null when there is no such thing. What the viewer may not see has `visible` false: answer as if it were not there. */
export async function moderated({ run, viewer, now }: Asker, kind: SubjectKind, id: string): Promise<Moderated | null> {
  const known = idOf(kind, id);
  if (!known) return null;
  const [row] = await statements[kind].read.run(run, [known, viewer, now]);
  return row ? { kind, id: known, ...row } : null;
}

/** The same under its lock: nobody changes its words, or takes another measure, until the unit of work ends. */
export async function lockModerated(work: Work, kind: SubjectKind, id: string): Promise<Moderated | null> {
  const known = idOf(kind, id);
  if (!known) return null;
  await statements[kind].lock.run(work.run, [known]);
  return moderated(work, kind, known);
}
