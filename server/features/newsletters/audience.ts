import { ofParameters } from "../../platform/policy.ts";
import { mayBeMailed } from "../../platform/mail.ts";
import type { Sql } from "../../platform/view/view.ts";

const saidNo = (person: Sql): Sql => `exists (select from notice_preferences npr where npr.person_id = ${person}.id and npr.of = 'WIJK' and npr.email = 'NEVER')`;

/**
 * Over a row of persons: whoever gets what is written to this wijk, by living there or by following it, and did not say no. A newsletter is gathered already,
 * so it waits for nobody's summary. Asked anew at each batch.
 */
export const isAddressed = (person: Sql, wijkId: Sql): Sql =>
  `(${person}.wijk_id = ${wijkId} or exists (select from follows nf where nf.person_id = ${person}.id and nf.wijk_id = ${wijkId})) and ${mayBeMailed(person, ofParameters)} and not ${saidNo(person)}`;

/** To how many it would go now. */
export const reachOf = (wijkId: Sql): Sql => `(select count(*)::int from persons np where ${isAddressed("np", wijkId)})`;
