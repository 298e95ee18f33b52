import { subjectRows } from "../../reports/subject.view.ts";
import { type Telling, id } from "./telling.ts";

const nowhere = "null::uuid as initiative_id, null::uuid as group_id";
const subject = "left join lateral (select mc.subject_kind, mc.subject_uuid, mc.subject_id) n on true left join lateral " + subjectRows({ kind: "n.subject_kind", uuid: "n.subject_uuid", id: "n.subject_id" }) + " s on true";
const about = "coalesce(s.title, '') as about";

/** Who reported it while signed in; the others get a mail of their own. */
const reporters = (which: string) => `select r.reporter_id as person_id, ${nowhere}, r.id as report_id, null as text, ${about}
  from reports r join moderation_cases mc on mc.id = r.case_id ${subject} where ${which} and r.reporter_id is not null`;
const current = (role: string) => `${role}.begins_at <= $2 and (${role}.ends_at is null or ${role}.ends_at > $2)`;
const standIn = "si.covers = 'AWAY' and si.ended_at is null and si.begins_at <= $2 and si.ends_at > $2";
/** Of the wijk of a case, or of the whole town. */
const keepers = `roles ro on ${current("ro")} and (mc.wijk_id is null and ro.kind = 'ADMINISTRATOR' or mc.wijk_id is not null and ro.kind = 'WIJKREGISSEUR' and (ro.wijk_id is null or ro.wijk_id = mc.wijk_id))`;

/** What becomes of reports. */
export const reportsTellings: Readonly<Record<string, Telling>> = {
  ReportMade: { kind: "REPORT_RECEIVED", whom: reporters(`r.id = ${id("reportId")}`) },
  ReportsActedOn: { kind: "REPORT_ACTED_ON", whom: reporters(`mc.id = ${id("caseId")}`) },
  ReportsDismissed: { kind: "REPORT_DISMISSED", whom: reporters(`mc.id = ${id("caseId")}`) },
  DangerReported: {
    kind: "DANGER_REPORTED",
    whom: `select distinct me.id as person_id, ${nowhere}, null as text, ${about} from moderation_cases mc join ${keepers} ${subject}
      cross join lateral (select ro.person_id as id union select si.stand_in_id from stand_ins si where si.person_id = ro.person_id and ${standIn}) me where mc.id = ${id("caseId")}`,
  },
  // Who stands in for the wijkregisseur; where nobody does, who leads the team of the wijk.
  CasesWait: {
    kind: "CASES_WAIT",
    whom: `with waiting as (select mc.id, mc.wijk_id, coalesce((select w.name from wijken w where w.id = mc.wijk_id), 'Hilversum') as about from moderation_cases mc where mc.id = ${id("caseId")} and mc.settled_at is null),
      standing_in as (select distinct si.stand_in_id as person_id, mc.about from waiting mc join ${keepers} join stand_ins si on si.person_id = ro.person_id and ${standIn})
      select person_id, ${nowhere}, null as text, about from standing_in
      union select ro.person_id, ${nowhere}, null, mc.about from waiting mc join roles ro on ${current("ro")} and not exists (select from standing_in)
        and (mc.wijk_id is null and ro.kind = 'ADMINISTRATOR' or ro.kind = 'CLUSTERTEAM_MANAGER' and (ro.wijk_id is null or ro.wijk_id = mc.wijk_id))`,
  },
};
