import { type CategoryId, type PersonalTable, tablesOf } from "#shared/privacy/categories.ts";
import type { Work } from "../../platform/unit-of-work.ts";

/** The rows of one table, as they are given; by the table's name. */
export type ExportedTables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Of what only an id is kept, its name stands beside it: as everybody who has the link may read it. */
const named: Readonly<Record<string, string>> = {
  group_id: `(select g.name from groups g where g.id = t.group_id) as "group"`,
  theme_id: "(select w.title from wijkthemas w where w.id = t.theme_id) as theme",
  activity_id: "(select a.title from activities a where a.id = t.activity_id) as activity",
  initiative_id: "(select i.title from initiatives i where i.id = t.initiative_id) as initiative",
  wijk_id: "(select w.name from wijken w where w.id = t.wijk_id) as wijk",
  buurt_id: "(select b.name from buurten b where b.id = t.buurt_id) as buurt",
  organisation_id: "(select o.name from organisations o where o.id = t.organisation_id) as organisation",
};

const persons: Partial<Record<PersonalTable["link"]["by"], string>> = {
  person: "$1::uuid",
  email: "(select p.email from persons p where p.id = $1::uuid)",
  pseudonym: "(select p.pseudonym from persons p where p.id = $1::uuid)",
};

function rowsOf({ table, link, given }: PersonalTable): string | null {
  const person = persons[link.by];
  if (!given.length || !("column" in link)) return null;
  const among = link.by === "row" ? `in (select o.${link.key ?? "id"} from ${link.of.split(".")[0]} o where o.${link.of.split(".")[1]} = $1::uuid)` : person && `= ${person}`;
  if (!among) return null;
  const columns = given.flatMap((column) => [`t.${column}`, ...(named[column] ? [named[column]] : [])]);
  return `select coalesce(json_agg(r), '[]') as rows from (select ${columns.join(", ")} from ${table} t where t.${link.column} ${among} order by 1) r`;
}

/** A table may tell of somebody in several ways: as who got a role, and as who gave it. */
function nameOf({ table, link }: PersonalTable): string {
  const usual = link.by !== "person" || ["id", "person_id", "author_id", "uploaded_by"].includes(link.column);
  return usual ? table : `${table}-${"column" in link ? link.column : ""}`;
}

/** Everything of a category that a person is given of themself. */
export async function readTables(work: Work, personId: string, category: CategoryId): Promise<ExportedTables> {
  const found: Record<string, ExportedTables[string]> = {};
  for (const table of tablesOf(category)) {
    const text = rowsOf(table);
    if (!text) continue;
    const [{ rows }] = (await work.tx.query(text, [personId])) as [{ rows: ExportedTables[string] }];
    const name = nameOf(table);
    // What is found by the address as well stands beside it.
    found[name in found && "column" in table.link ? `${name}-${table.link.column}` : name] = rows;
  }
  return found;
}
