import { type Expression, type Relation, type Scope, type View, column, columns, givenRow, list, one, orderBy, page } from "../../platform/view/view.ts";
import { permission } from "../../platform/policy.ts";
import { wijkOf } from "../wijken/wijk.view.ts";
import { reachOf } from "./audience.ts";
import { composed, isStillPublic, itemColumns } from "./composed.ts";
import { composes, mayChange, mayGoOn, mayReadNewsletter, maySend, mayStop } from "./newsletter.policy.ts";

const itemView: View = { type: "NewsletterItem", fields: columns("id", "title", "text", "at", "place", "outcome", "cents", "supporters", "needed") };
const itemsOf = (row: string, section: string): string => `jsonb_to_recordset(${section}.items) as ${row} (${itemColumns})`;

const sectionView: View = {
  type: "NewsletterSection",
  fields: {
    kind: column("kind"),
    // In the order in which they were kept: their moment runs along with it, backwards where the newest stands first.
    items: list({
      view: () => itemView,
      from: (row, section) => `(select ir.*, row_number() over () as nth from ${itemsOf("ir", section)}) ${row}`,
      where: (row, section, scope) => [isStillPublic(row, section, scope)],
      order: orderBy("asc", ["nth", "int"]),
    }),
    gone: (section, scope) => `(select count(*)::int from ${itemsOf("gi", section)} where not ${isStillPublic("gi", section, scope)})`,
  },
};

const forWriters = (what: Expression): Expression => (row, scope) => `case when ${composes(row, scope)} then ${what(row, scope)} end`;

const newsletterView: View = {
  type: "Newsletter",
  fields: {
    ...columns("id", "kind", "state", "title", "words", "version", "madeAt", "sentAt"),
    wijk: wijkOf(),
    month: (row) => `to_char(${row}.month, 'YYYY-MM')`,
    chosen: (row) => `array_to_json(${row}.sections)`,
    sections: list({
      view: () => sectionView,
      from: (row, letter, scope) => `(select sr.kind, sr.items, sr.nth from rows from (jsonb_to_recordset(${composed(letter, scope)}) as (kind text, items jsonb)) with ordinality as sr (kind, items, nth)) ${row}`,
      where: (row) => [`${row}.items <> '[]'`],
      order: orderBy("asc", ["nth", "bigint"]),
    }),
    reach: forWriters((row) => `case ${row}.state when 'DRAFT' then ${reachOf(`${row}.wijk_id`)} else ${row}.reach end`),
    posted: forWriters(column("posted")),
    viewerCanChange: permission(mayChange),
    viewerCanSend: permission(maySend),
    viewerCanStop: permission(mayStop),
    viewerCanGoOn: permission(mayGoOn),
  },
};

export function newsletterById(): Relation {
  return one({ view: () => newsletterView, from: (row) => `newsletters ${row}`, where: (row, _root, scope) => [`${row}.id = ${scope.id("id")}`, mayReadNewsletter(row, scope)] });
}

/** What was sent to a wijk, newest first: equal for all. */
export function archiveOf(wijkId: (scope: Scope) => string | null): Relation {
  return page({ view: () => newsletterView, from: (row) => `newsletters ${row}`, where: (row, _root, scope) => [`${row}.wijk_id = ${wijkId(scope)}`, `${row}.state <> 'DRAFT'`], order: orderBy("desc", ["id", "uuid"]) });
}

/** Over a wijk as a row with a wijk_id. */
const deskView: View = {
  type: "NewsletterDesk",
  fields: {
    id: column("wijk_id"),
    wijk: wijkOf(),
    reach: (row) => reachOf(`${row}.wijk_id`),
    newsletters: list({ view: () => newsletterView, from: (row) => `newsletters ${row}`, where: (row, desk) => [`${row}.wijk_id = ${desk}.wijk_id`], order: orderBy("desc", ["id", "uuid"]), most: 30 }),
  },
};

/** The wijken that the viewer writes to. */
export function newsletterDesks(): Relation {
  return list({ view: () => deskView, from: (row) => `(select w.id as wijk_id, w.position from wijken w) ${row}`, where: (row, _root, scope) => [composes(row, scope)], order: orderBy("asc", ["position", "int"]) });
}

export const newsletterChangedView: View = { type: "NewsletterChanged", fields: { newsletter: givenRow(() => newsletterView, "newsletters", "id") } };
export const newsletterOfEvent: Relation = givenRow(() => newsletterView, "newsletters", "id");
