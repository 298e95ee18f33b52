import { neighbours } from "../hilversum/neighbours.ts";
import { demoPeople, peopleSince, personId } from "../hilversum/personas.ts";
import { wijken } from "../hilversum/town.ts";
import type { Row } from "../transaction.ts";
import { uuidAt } from "../uuid-at.ts";
import { gradeOf } from "./cast.ts";

/** RFC 2606 keeps this name for examples, so no letter ever arrives. */
const mailDomain = "demo.brink.example";

function person(slug: string, name: string, buurt: string | null, locale: string): Row {
  const grade = buurt ? gradeOf(slug) : "EMAIL";
  return {
    id: personId(slug), email: `${slug}@${mailDomain}`, name, locale, grade, wijk_id: buurt && (wijken.find(({ id }) => buurt.startsWith(`${id}-`))?.id ?? null),
    residence_way: grade === "EMAIL" ? null : grade === "POSTCODE" ? "DECLARED" : grade, residence_since: buurt && peopleSince, buurt_id: buurt, demo: true, created_at: peopleSince,
  };
}

export function peopleRows(): { persons: Row[]; roles: Row[] } {
  return {
    persons: [
      ...demoPeople.map(({ slug, name, buurt, locale }) => person(slug, name, buurt, locale)),
      ...neighbours.map(({ slug, name, buurt }) => person(slug, name, buurt, "NL")),
    ],
    roles: demoPeople.flatMap(({ slug, roles }) =>
      roles.map(({ kind, wijk, organisation }, index) => ({
        id: uuidAt(peopleSince, `role/${slug}/${index}`), person_id: personId(slug), kind, wijk_id: wijk ?? null, organisation_id: organisation ?? null, begins_at: peopleSince, ends_at: null,
      })),
    ),
  };
}
