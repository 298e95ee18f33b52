import { burstMinutes, freshHours, signFrom } from "#shared/initiatives/support-signs.ts";
import { type Relation, type Sql, type View, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { awaitsViewer, seesSigns } from "./draagvlak-removal.policy.ts";

const traces = (initiative: Sql) => `support_traces t join supports s on s.initiative_id = t.initiative_id and s.voter = t.voter where t.initiative_id = ${initiative}.id`;
const sum = "count(*)::int as votes, min(at) as \"from\", max(at) as until, array_agg(id order by at, id) as ids";
// Of the votes from a network only those that came close together: an evening of one library is no burst.
const signs = (initiative: Sql): Sql => `(
  select 'NETWORK' as kind, md5(network) as id, ${sum} from (select t.*, count(*) over (partition by t.network order by t.at range between interval '${burstMinutes} minutes' preceding and interval '${burstMinutes} minutes' following) as near
    from ${traces(initiative)}) n where near >= ${signFrom.NETWORK} group by network
  union all select 'DEVICE', md5(device), ${sum} from (select t.* from ${traces(initiative)}) d group by device having count(*) >= ${signFrom.DEVICE}
  union all select 'FRESH', 'fresh', ${sum} from (select t.* from ${traces(initiative)} and exists (select from persons p where p.id = s.person_id and p.created_at > s.given_at - interval '${freshHours} hours')) f
    having count(*) >= ${signFrom.FRESH})`;

const tracedView: View = { type: "TracedSupport", fields: columns("id", "at") };
const signView: View = {
  type: "SupportSign",
  fields: {
    ...columns("id", "kind", "votes", "until"),
    from: (row) => `${row}."from"`,
    supports: list({ view: () => tracedView, from: (row, sign) => `(select x.id, x.at from support_traces x where x.id = any(${sign}.ids)) ${row}`, order: orderBy("asc", ["at", "timestamptz"], ["id", "uuid"]) }),
  },
};
const removalView: View = { type: "SupportRemoval", fields: columns("id", "reason", "removedAt", "objection", "answer", "restored") };

/** For the wijkregisseur. */
export function supportSigns(): Relation {
  return list({ view: () => signView, from: (row, initiative) => `${signs(initiative)} ${row}`, where: (_row, initiative, scope) => [seesSigns(initiative, scope)], order: orderBy("desc", ["votes", "int"], ["id", "text"]) });
}

/** What was removed of the viewer's own. */
export function ownRemoval(): Relation {
  return one({ view: () => removalView, from: (row) => `removed_supports ${row}`, where: (row, initiative, scope) => [`${row}.initiative_id = ${initiative}.id`, `${row}.person_id = ${scope.viewer}`] });
}

/** Objections that wait for a decision of the viewer. */
export function objectionsForViewer(): Relation {
  return list({
    view: () => removalView,
    from: (row, initiative) => `(select rs.*, ${initiative}.wijk_id from removed_supports rs where rs.initiative_id = ${initiative}.id) ${row}`,
    where: (row, _initiative, scope) => [awaitsViewer(row, scope)], order: orderBy("asc", ["id", "uuid"]),
  });
}
