import { type Relation, type View, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { mayReadApplication } from "./application.policy.ts";

const ofApplication = (row: string, application: string): string[] => [`${row}.initiative_id = ${application}.initiative_id`];

const saidView: View = { type: "SaidPart", fields: columns("part", "number", "said", "savedAt") };
const replyView: View = { type: "CriterionReply", fields: columns("criterion", "agrees", "answer", "answeredAt") };
const amendmentView: View = { type: "DossierAmendment", fields: columns("id", "part", "before", "after", "versionBefore", "versionAfter", "at") };
const ruleView: View = { type: "ApplicationRule", fields: { ...columns("id", "validFrom", "source"), demands: (row) => `to_json(${row}.demands)` } };

const applicationView: View = {
  type: "Application",
  fields: {
    ...columns("route", "number", "contactConfirmedAt"),
    id: (row) => `${row}.initiative_id`,
    parts: list({ view: () => saidView, from: (row) => `application_parts ${row}`, where: ofApplication, order: orderBy("asc", ["part", "text"]) }),
    replies: list({ view: () => replyView, from: (row) => `criterion_answers ${row}`, where: ofApplication, order: orderBy("asc", ["criterion", "text"]) }),
    rule: one({ view: () => ruleView, from: (row) => `application_rules ${row}`, where: (row, application, { now }) => [`${row}.route = ${application}.route`, `daterange(${row}.valid_from, ${row}.valid_until) @> (${now}::timestamptz at time zone 'Europe/Amsterdam')::date`] }),
    viewerGavePrivateAt: (row, { viewer }) => `(select ap.saved_at from application_private ap where ap.initiative_id = ${row}.initiative_id and ap.person_id = ${viewer})`,
    amendments: list({ view: () => amendmentView, from: (row) => `dossier_amendments ${row}`, where: ofApplication, order: orderBy("asc", ["id", "uuid"]) }),
    hash: (row) => `(select d.application_hash from dossiers d where d.initiative_id = ${row}.initiative_id)`,
  },
};

/** Over a row of initiatives: also before anything was said. Null for who may not read it. */
export function applicationOf(): Relation {
  return one({
    view: () => applicationView,
    from: (row, initiative) => `(select n.id as initiative_id, coalesce(a.route, 'WIJKBUDGET') as route, coalesce(a.number, 0) as number, a.contact_confirmed_at
      from (select ${initiative}.id) n left join applications a on a.initiative_id = n.id) ${row}`,
    where: (_row, initiative, scope) => [mayReadApplication(initiative, scope)],
  });
}

const given = (name: string) => (_row: string, scope: { given(name: string, sqlType: string): string }): string => scope.given(name, "text");
export const privateRevealedView: View = {
  type: "PrivateRevealed",
  fields: Object.fromEntries(["name", "iban", "holder", "address", "postcode", "town", "phone", "email"].map((name) => [name, given(name)])),
};
