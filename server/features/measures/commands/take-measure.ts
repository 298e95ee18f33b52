import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { type MeasureKind, keepsFromTakingPart, measuresFor, mostDays } from "#shared/moderation/measures.ts";
import type { SubjectKind } from "#shared/moderation/subjects.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { closeCase } from "../../reports/commands/close-case.ts";
import type { SubjectIds } from "../../threads/commands/subject.ts";
import { measureIds, placeTopics } from "../measure.events.ts";
import { effects } from "./effect.ts";
import { type Moderated, lockModerated, moderated } from "./subject.ts";
import { type CheckedMeasure, writeMeasure } from "./write-measure.ts";

export interface NewMeasure {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly measure: MeasureKind;
  /** An article of a law, or the number of a house rule: exactly one. */
  readonly law?: string | null;
  readonly rule?: number | null;
  /** Why, for whose words they are; of what is hidden everybody reads it. */
  readonly words: string;
  /** How long somebody takes no part. */
  readonly days?: number | null;
  /** In all wijken, not only in this one. */
  readonly everywhere?: boolean | null;
  /** Where a comment is moved to. */
  readonly to?: SubjectIds | null;
  /** The mark of what was read; without it the measure is about whatever it says now. */
  readonly mark?: string | null;
}

const ruleInForce = new Statement(`select from house_rules where number = $1::int and locale = 'NL' and version = (select max(number) from house_rule_versions where from_day <= ($2::timestamptz at time zone 'Europe/Amsterdam')::date)`);

/**
 * Takes a measure, once, about what was read: hides, locks, moves, warns or keeps somebody away, and tells whose words they were why (DSA art. 17).
 * Throws SUBJECT_CHANGED or ALREADY_MEASURED where it is no longer what was read, OWN_CONTENT for who would judge their own.
 */
export async function takeMeasure(work: Work, given: NewMeasure): Promise<string> {
  const subject = await lockModerated(work, given.kind, given.id);
  const hidden = subject?.refusal && !subject.readable;
  if (subject && work.viewer && !hidden) work.audit({ act: "MeasureTaken", subject: [given.kind.toLowerCase(), subject.id], wijkId: subject.wijkId, facts: { measure: given.measure }, ...(given.rule ? { rule: `huisregel ${given.rule}` } : {}) });
  demandModerates(work, subject);
  demandAsRead(subject, given.mark);
  const measure = await checked(work, given);
  const prior = await effects[given.measure].begin(work, { subject, words: measure.words, everywhere: measure.everywhere, to: given.to ?? null });
  const measureId = await writeMeasure(work, subject, measure, prior);
  await closeCase(work, given.kind, subject.id, measureId);
  // Where it came from and where it went.
  const now = (await moderated(work, given.kind, subject.id))?.places ?? {};
  work.emit({ type: "MeasureTaken", topics: [...new Set([...placeTopics(subject.places, subject.authorIds), ...placeTopics(now)])], ids: measureIds(measureId, now) });
  return measureId;
}

function demandModerates(work: Work, subject: Moderated | null): asserts subject is Moderated {
  if (!subject) throw new Refused("NOT_FOUND");
  if (subject.refusal) throw new Refused(subject.readable ? subject.refusal : "NOT_FOUND");
  refuseIf(subject.authorIds.includes(work.person()) && "OWN_CONTENT");
}

/** A mark is of the words and of how often they were measured. */
function demandAsRead({ mark }: Moderated, read: string | null | undefined): void {
  if (read == null || read === mark) return;
  throw new Refused(read.split(".")[0] === mark.split(".")[0] ? "ALREADY_MEASURED" : "SUBJECT_CHANGED");
}

async function checked(work: Work, { kind, measure, law, rule, words: typed, days, everywhere, to }: NewMeasure): Promise<CheckedMeasure> {
  const words = tidy(typed);
  refuseIf(textProblem(words, "hiddenReason"));
  const timed = keepsFromTakingPart(measure);
  const fits = measuresFor(kind).includes(measure) && (law != null) !== (rule != null) && (days != null) === timed && (timed || !everywhere) && (to != null) === (measure === "MOVE_COMMENT");
  refuseIf(!fits && "WRONG_COMBINATION");
  refuseIf(timed && !(days != null && days >= 1 && days <= mostDays[measure]) && "INVALID_TERM");
  if (rule != null) refuseIf((await ruleInForce.run(work.run, [rule, work.now])).length === 0 && "INVALID_RULE");
  const article = law == null ? null : tidy(law);
  if (article !== null) refuseIf(textProblem(article, "law"));
  return { kind: measure, ground: article === null ? "RULE" : "LAW", law: article, rule: rule ?? null, words, days: days ?? null, everywhere: everywhere ?? false };
}
