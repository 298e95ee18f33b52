// Who sees an activity, and who speaks in the calendar: over a row of activities, or one that is asked for.
import { type Condition, type Rule, any, anonymous, holdsRole, not, rule } from "../../platform/policy.ts";
import { isUnhidden } from "../groups/group.policy.ts";
import { isPublicInitiative } from "../initiatives/initiative.policy.ts";
import { unlessPaused } from "../measures/pause.policy.ts";
import { editor } from "../organisations/organisation.policy.ts";

/** What stands behind it is itself before everybody's eyes. */
const isOfPublic: Condition = (row, scope) => `(${row}.group_id is null or exists (select from groups ag where ag.id = ${row}.group_id and ${isUnhidden("ag", scope)}))
  and (${row}.initiative_id is null or exists (select from initiatives ai where ai.id = ${row}.initiative_id and ${isPublicInitiative("ai", scope)}))`;

/** What everybody finds in the calendar and its feeds, also what is cancelled. */
export const isOnCalendar: Condition = (row, scope) => `${row}.state in ('PLANNED', 'CANCELLED') and ${row}.hidden_at is null and ${isOfPublic(row, scope)}`;

const ofOrganisation: Condition = (row, scope) => `exists (select from organisations ao where ao.id = ${row}.organisation_id and ${editor("ao", scope)})`;
const ofGroup: Condition = (row, { viewer }) => `exists (select from memberships am where am.group_id = ${row}.group_id and am.person_id = ${viewer} and am.role = 'STEWARD')`;
const ofInitiative: Condition = (row, { viewer }) => `exists (select from initiatives ai join memberships am on am.group_id = ai.group_id
  where ai.id = ${row}.initiative_id and am.person_id = ${viewer} and am.state = 'ACTIVE' and (am.role = 'STEWARD' or ai.author_id = am.person_id))`;
const regisseur: Condition = holdsRole(() => "'{WIJKREGISSEUR}'::text[]", (row) => `${row}.wijk_id`);
/** The works of the municipality: its wijkregisseur, the clusterteam's manager, or who edits in its name. */
const ofMunicipality: Condition = (row, scope) => `${row}.by_municipality and (${holdsRole(() => "'{WIJKREGISSEUR,CLUSTERTEAM_MANAGER}'::text[]", (of) => `${of}.wijk_id`)(row, scope)}
  or exists (select from organisations ao where ao.of_municipality and ${editor("ao", scope)}))`;

/** Whose it is: whoever may speak for the organisation, the group, the plan or the municipality behind it. */
export const keeper: Condition = any(ofOrganisation, ofGroup, ofInitiative, ofMunicipality);

/** Its page. Of what waits for a look only its keepers know, and the wijkregisseur who looks. */
export const mayReadActivity: Condition = any((row, scope) => `${row}.state <> 'AWAITING' and ${row}.hidden_at is null and ${isOfPublic(row, scope)}`, keeper, regisseur);

const groupEnded: Condition = (row) => `exists (select from groups ag where ag.id = ${row}.group_id and ag.state = 'ENDED')`;
const cancelled: Condition = (row) => `${row}.state in ('CANCELLED', 'DROPPED')`;

/** Asked of the row that would be made. */
export const mayPost: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(keeper), "NOT_ALLOWED"], [groupEnded, "GROUP_ENDED"], [not(isOfPublic), "GROUP_HIDDEN"], unlessPaused);
export const mayChange: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(keeper), "NOT_ALLOWED"], [cancelled, "ACTIVITY_CANCELLED"]);
/** Lets a first post into the calendar, or gives it back with a reason. */
export const mayApprove: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(regisseur), "NOT_ALLOWED"], [(row) => `${row}.state <> 'AWAITING'`, "ALREADY_DECIDED"]);
/** A first post that nobody gave back yet, in a wijk of the viewer's. */
export const waitsForViewer: Condition = (row, scope) => `${row}.state_reason is null and ${regisseur(row, scope)}`;
