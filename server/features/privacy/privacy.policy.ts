// Over a row of persons: what has to be handed over before its account can be erased.
import { answerable } from "#shared/initiatives/lifecycle.ts";
import { type Condition, type Rule, anonymous, both, not, rule } from "../../platform/policy.ts";

const stages = answerable.map((stage) => `'${stage}'`).join(", ");

/** A dossier that this person must answer for: the Awb knows an applicant from the application until the money is accounted for (4:1, 4:37). */
export const isAnswerable = (initiative: string, person: string): string =>
  `${initiative}.stage in (${stages}) and exists (select from dossiers d where d.initiative_id = ${initiative}.id and coalesce(d.handed_in_by, ${initiative}.author_id) = ${person}.id)`;

/** A group with others in it that this person alone leads: without them the wijkregisseur is asked to find somebody. */
export const isLedAlone = (group: string, person: string): string =>
  `${group}.state <> 'ENDED' and exists (select from memberships m where m.group_id = ${group}.id and m.person_id = ${person}.id and m.role = 'STEWARD')
    and exists (select from memberships m where m.group_id = ${group}.id and m.person_id <> ${person}.id and m.state = 'ACTIVE')
    and not exists (select from memberships m where m.group_id = ${group}.id and m.person_id <> ${person}.id and m.role = 'STEWARD')`;

const answers: Condition = (person) => `exists (select from initiatives i where ${isAnswerable("i", person)})`;

/** By whatever hand: an account can end. */
export const canEnd: Rule = rule([answers, "OPEN_DOSSIER"]);
export const isOneself: Condition = (person, { viewer }) => `${person}.id = ${viewer}`;
export const mayErase: Rule = both(rule([anonymous, "NOT_SIGNED_IN"], [not(isOneself), "NOT_ALLOWED"]), canEnd);
