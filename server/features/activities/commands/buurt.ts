import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

interface Placed {
  readonly wijkId: string;
  readonly place: string;
  /** As the editor chose it. */
  readonly buurtId?: string | null;
}

const chosen = new Statement<{ id: string }>("select id from buurten where id = $1 and wijk_id = $2");
// The coarse areas of four figures say no more than the middle of a wijk, so that only a whole postcode counts.
const known = new Statement<{ id: string | null }>(`
  select coalesce(
    (select b.id from postcode_areas p join buurten b on b.id = p.buurt_id where p.prefix = $3 and b.wijk_id = $1),
    (select a.buurt_id from activities a where a.wijk_id = $1 and lower(a.place) = lower($2) and a.buurt_id is not null order by a.changed_at desc, a.id limit 1)) as id`);

/** The buurt of an activity: as it was chosen, by the postcode in its place, or where that place was before; null where nobody knows. Throws NOT_FOUND for one that is not in the wijk. */
export async function buurtOf(work: Work, { wijkId, place, buurtId }: Placed): Promise<string | null> {
  if (buurtId) {
    const [found] = await chosen.run(work.run, [buurtId, wijkId]);
    if (!found) throw new Refused("NOT_FOUND");
    return found.id;
  }
  const [found] = await known.run(work.run, [wijkId, place, postcodeIn(place)]);
  return found?.id ?? null;
}

function postcodeIn(place: string): string | null {
  const [, figures, letters] = /(?<!\d)([1-9]\d{3}) ?([A-Z]{2})(?![A-Za-z])/u.exec(place) ?? [];
  return figures && letters ? figures + letters : null;
}
