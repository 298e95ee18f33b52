import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { guard } from "../../../platform/policy.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { personTopic } from "../../members/member.events.ts";
import { mayDecide, mayObject, mayReadMeasure } from "../measure.policy.ts";
import { endMeasure, holdMeasure } from "./end-measure.ts";

const guardObject = guard("measures", mayReadMeasure, mayObject);
const guardDecide = guard("measures", mayReadMeasure, mayDecide);
const insert = new Statement(`insert into measure_objections (measure_id, person_id, text, made_at, answer_by) select $1, $2, $3, $4, $4::timestamptz + make_interval(days => t.answer_days)
  from measure_terms t where t.from_day <= ($4 at time zone 'Europe/Amsterdam')::date order by t.from_day desc limit 1`);
const decide = new Statement<{ personId: string | null }>(
  `update measure_objections set outcome = $2, answer = $3, decided_by = $4, decided_at = $5 where measure_id = $1 and decided_at is null returning person_id as "personId"`,
);

/** Says in own words why a measure is wrong, within its term (DSA art. 20). Throws TERM_OVER, ALREADY_ASKED, ALREADY_ENDED. */
export async function objectToMeasure(work: Work, id: string, typed: string): Promise<string> {
  const measure = await holdMeasure(work, id);
  await guardObject(work, measure.id);
  const text = tidy(typed);
  refuseIf(textProblem(text, "objection"));
  await insert.run(work.run, [measure.id, work.person(), text, work.now]);
  work.emit({ type: "MeasureObjected", topics: [personTopic(work.person())], ids: { measureId: measure.id } });
  return measure.id;
}

/** Answers an objection as another than who took the measure; where it is right all comes back. Throws OWN_DECISION, ALREADY_DECIDED. */
export async function decideMeasureObjection(work: Work, id: string, upheld: boolean, typed: string): Promise<string> {
  const measure = await holdMeasure(work, id);
  if (work.viewer) work.audit({ act: "MeasureObjectionDecided", subject: ["measure", measure.id], wijkId: measure.wijkId, facts: { upheld } });
  await guardDecide(work, measure.id);
  const answer = tidy(typed);
  refuseIf(textProblem(answer, "answer"));
  const [{ personId } = { personId: null }] = await decide.run(work.run, [measure.id, upheld ? "UPHELD" : "DISMISSED", answer, work.person(), work.now]);
  if (upheld) await endMeasure(work, measure, "MeasureObjectionDecided");
  else work.emit({ type: "MeasureObjectionDecided", topics: personId ? [personTopic(personId)] : [], ids: { measureId: measure.id } });
  return measure.id;
}
