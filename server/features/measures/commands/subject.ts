import { type SubjectKind, subjectKinds } from "#shared/moderation/subjects.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayModerate } from "../measure.policy.ts";
import { locks, markOf, rowOf } from "./subject-rows.ts";

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
  /** Whether the viewer may read it, or the place where it stood. */
  readonly readable: boolean;
  /** Whether the viewer reads it as everybody does: hidden things are not visible. */
  readonly visible: boolean;
  /** Where it is looked at. */
  readonly places: { readonly [place in "initiativeId" | "groupId" | "themeId" | "activityId" | "wijkId"]?: string | null };
  /** Null where the viewer moderates it. */
  readonly refusal: "NOT_SIGNED_IN" | "NOT_ALLOWED" | null;
}
interface Asker {
  readonly run: Work["run"];
  readonly viewer: string | null;
  readonly now: Date;
}
type Row = Omit<Moderated, "kind" | "id">;

const byKind = <T>(of: (kind: SubjectKind) => T) => Object.fromEntries(subjectKinds.map((kind) => [kind, of(kind)])) as Readonly<Record<SubjectKind, T>>;
const read = byKind((kind) => new Statement<Row>(
  `select s.wijk_id as "wijkId", s.people as "authorIds", s.title, s.facts, ${markOf("s")} as mark, s.hidden, s.readable, s.readable and not s.hidden as visible, s.places, ${mayModerate("s", ofParameters)} as refusal,
     ($2::uuid, $3::timestamptz) is not null from (${rowOf(kind, kind === "ORGANISATION" ? "$1::text" : "$1::text::uuid", ofParameters)}) s`,
));
const lock = byKind((kind) => new Statement(locks[kind]));

/** The id as it is kept, or null for what can be nothing's. */
const idOf = (kind: SubjectKind, id: unknown): string | null => (kind === "ORGANISATION" ? (typeof id === "string" && !id.includes("\0") ? id : null) : (asUuid(id)?.toLowerCase() ?? null));

/** Reads what can be reported or measured, for this viewer; null when there is no such thing. What is not `readable` is to be answered as if it were not there. */
export async function moderated({ run, viewer, now }: Asker, kind: SubjectKind, id: string): Promise<Moderated | null> {
  const known = idOf(kind, id);
  if (!known) return null;
  const [row] = await read[kind].run(run, [known, viewer, now]);
  return row ? { kind, id: known, ...row } : null;
}

/** Holds the thing, be it there or not: nobody changes its words, or takes another measure about it, until the unit of work ends. */
export async function holdSubject(work: Work, kind: SubjectKind, id: string): Promise<void> {
  const known = idOf(kind, id);
  if (known) await lock[kind].run(work.run, [known]);
}

/** Reads it under that lock. */
export async function lockModerated(work: Work, kind: SubjectKind, id: string): Promise<Moderated | null> {
  await holdSubject(work, kind, id);
  return moderated(work, kind, id);
}
