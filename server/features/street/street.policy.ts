import { type Condition, type PolicyScope, holdsRole } from "../../platform/policy.ts";
import { helps, mayReadInitiative } from "../initiatives/initiative.policy.ts";

/** Facts about the initiative of a list stand where they are asked: it is no row of the answer beside which they could be worked out. */
const where = (scope: PolicyScope): PolicyScope => ({
  get viewer() {
    return scope.viewer;
  },
  get now() {
    return scope.now;
  },
  once: (_row, fact) => fact,
});
const of = (condition: Condition): Condition => (row, scope) => `exists (select from initiatives li where li.id = ${row}.initiative_id and ${condition("li", where(scope))})`;

/** Over a row of support_lists: its code stands on paper for everybody. */
export const mayReadList: Condition = of(mayReadInitiative);
/** What became of its rows is for those who work with it. */
export const mayReadRows: Condition = of(helps);
/** Over a row of support_lists that hang on the desk of the wijkregisseur. */
export const waitsForRegisseur: Condition = (row, scope) => `exists (select from list_rows w where w.list_code = ${row}.code and w.state = 'WAITING')
  and exists (select from initiatives li where li.id = ${row}.initiative_id and li.stage = 'DRAAGVLAK' and ${holdsRole(() => "'{WIJKREGISSEUR}'::text[]", () => "li.wijk_id")(row, scope)})`;
