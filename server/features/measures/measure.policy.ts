// Who moderates, who reads a measure, who objects and who answers: over a row of measures, or one that could be.
import { type Condition, type PolicyScope, type Rule, anonymous, not, rule } from "../../platform/policy.ts";
import type { Sql } from "../../platform/view/view.ts";
import { standsIn } from "../subsidies/hands.policy.ts";

/** A role of the viewer's own now, or of whom they stand in for while away. */
const acting = (kind: string, where: (role: Sql) => Sql, scope: PolicyScope): Sql => `exists (select from roles ro where ro.kind = '${kind}' and ro.begins_at <= ${scope.now} and (ro.ends_at is null or ro.ends_at > ${scope.now}) and ${where("ro")}
  and (ro.person_id = ${scope.viewer} or exists (select from stand_ins si where si.stand_in_id = ${scope.viewer} and si.person_id = ro.person_id and si.covers = 'AWAY' and ${standsIn("si", scope)})))`;

/** Over a row with wijk_id: the wijkregisseur of its wijk, or the administrator for what is of the whole town. */
export const moderates: Condition = (row, scope) => `case when ${row}.wijk_id is null then ${acting("ADMINISTRATOR", () => "true", scope)}
  else ${acting("WIJKREGISSEUR", (role) => `(${role}.wijk_id is null or ${role}.wijk_id = ${row}.wijk_id)`, scope)} end`;
/** Over a row that also has `wijken`: other wijken where a group works too. */
const moderatesAny: Condition = (row, scope) => `(${moderates(row, scope)} or ${acting("WIJKREGISSEUR", (role) => `${role}.wijk_id = any(${row}.wijken)`, scope)})`;
export const mayModerate: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(moderatesAny), "NOT_ALLOWED"]);
