// Who may see and answer the question whether two initiatives go on as one.
import { acts } from "#shared/initiatives/lifecycle.ts";
import { type Condition, type PolicyScope, type Rule, any, both, rule } from "../../platform/policy.ts";
import { isPublicInitiative, mayAct, insider } from "../initiatives/initiative.policy.ts";

/** Asked of rows inside a condition, which have no place beside them for what is worked out once. What is not asked must not become a parameter. */
const inside = (scope: PolicyScope): PolicyScope => ({
  get viewer() {
    return scope.viewer;
  },
  get now() {
    return scope.now;
  },
  once: (_row, fact) => fact,
});
const insiderOf = (side: "asking" | "asked"): Condition => (row, scope) => `exists (select from initiatives mi where mi.id = ${row}.${side}_id and ${insider("mi", inside(scope))})`;
const stands: Condition = (row) => `${row}.state in ('ASKED', 'AGREED')`;

/** Who writes the one that asks; who writes the other only while it is asked or done, for then they read its text. */
export const mayReadMerger: Condition = any(insiderOf("asking"), (row, scope) => `${stands(row, scope)} and ${insiderOf("asked")(row, scope)}`);

const decided: Condition = (row) => `${row}.state <> 'ASKED'`;
const movedOn: Condition = (row) => `exists (select from initiatives mi where mi.id in (${row}.asking_id, ${row}.asked_id) and mi.stage not in (${acts.merge.from.map((stage) => `'${stage}'`).join(", ")}))`;
/** What everybody reads must not end in what they cannot. */
const intoDraft: Condition = (row, scope) => `exists (select from initiatives ms where ms.id = ${row}.stays_id and not ${isPublicInitiative("ms", scope)})
  and exists (select from initiatives me where me.id in (${row}.asking_id, ${row}.asked_id) and me.id <> ${row}.stays_id and ${isPublicInitiative("me", scope)})`;
const ofSide = (side: "asking" | "asked"): Rule => (row, scope) => `(select ${mayAct("merge")("mi", inside(scope))} from initiatives mi where mi.id = ${row}.${side}_id)`;

export const mayTakeBack: Rule = both(rule([decided, "ALREADY_DECIDED"]), ofSide("asking"));
/** To decline. */
export const mayAnswer: Rule = both(rule([decided, "ALREADY_DECIDED"]), ofSide("asked"));
export const mayAgree: Rule = both(mayAnswer, rule([movedOn, "WRONG_STAGE"], [intoDraft, "MERGE_INTO_DRAFT"]));
