import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { VersionKind } from "../version-kinds.ts";
import { hashOf, versionText } from "../version-text.ts";

/** Why a version is kept, where its kind alone does not say it. */
export interface VersionReason {
  /** Of NAMED: as a drafter calls it. */
  readonly name?: string;
  /** Of RESTORED: the number of the version that was put back. */
  readonly restored?: number;
}

export interface RecordedVersion {
  readonly number: number;
  /** SHA-256 of its text, in hexadecimal. */
  readonly hash: string;
}

// A text that is kept already is kept once, for one reason more.
const record = new Statement<RecordedVersion>(`
  with kept as (
    insert into initiative_versions as v (initiative_id, number, text, hash, at)
    select i.id, i.version, f.text::json, ${hashOf("f.text")}, $2 from initiatives i cross join lateral (select ${versionText} as text) f where i.id = $1
    on conflict (initiative_id, number) do update set hash = v.hash where v.hash = excluded.hash returning number, hash
  ), moment as (
    insert into version_moments (initiative_id, number, kind, name, restored, by_id, at) select $1, number, $3, $4, $5, $6, $2 from kept
  ) select number, hash from kept`);

/** Keeps a locked initiative as it stands in its columns, under the number of its present version. Throws when another text stands under that number. */
export async function recordVersion(work: Work, initiativeId: string, kind: VersionKind, { name, restored }: VersionReason = {}): Promise<RecordedVersion> {
  const [recorded] = await record.run(work.run, [initiativeId, work.now, kind, name ?? null, restored ?? null, work.viewer]);
  if (!recorded) throw new Error(`the text of ${initiativeId} changed without a new version`);
  return recorded;
}
