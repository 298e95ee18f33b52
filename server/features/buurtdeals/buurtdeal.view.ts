import { type Relation, type View, byColumn, column, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { type PolicyScope, beneath } from "../../platform/policy.ts";
import { dealInsider } from "../initiatives/initiative.policy.ts";
import { personView } from "../members/person.view.ts";

const ofDeal = (row: string, deal: string): string[] => [`${row}.initiative_id = ${deal}.initiative_id`];
const ofVersion = (row: string, deal: string): string[] => [...ofDeal(row, deal), `${row}.version = ${deal}.version`];
/** Whether the viewer is one of those it is between; over a row with an initiative_id. */
const between = (row: string, scope: PolicyScope): string => `exists (select from initiatives di where di.id = ${row}.initiative_id and ${dealInsider("di", beneath(scope))})`;

const buurtdealView: View = {
  type: "Buurtdeal",
  fields: {
    ...columns("initiatorsDo", "municipalityDoes", "upkeepUntil", "version", "inForce"),
    duties: list({ view: () => dutyView, from: (row) => `deal_duties ${row}`, where: ofVersion, order: orderBy("asc", ["position", "int"]) }),
    signatures: list({ view: () => signatureView, from: (row) => `signatures ${row}`, where: ofVersion, order: orderBy("asc", ["at", "timestamptz"]) }),
    complete: (row) => `coalesce(${row}.in_force = ${row}.version, false)`,
    versions: list({ view: () => versionView, from: (row) => `deal_versions ${row}`, where: ofDeal, order: orderBy("desc", ["number", "int"]) }),
    maintainers: list({ view: () => maintainerView, from: (row) => `deal_maintainers ${row}`, where: (row, deal, scope) => [...ofDeal(row, deal), between(row, scope)], order: orderBy("asc", ["id", "uuid"]) }),
    maintainerCount: (row) => `(select count(*)::int from deal_maintainers dm where dm.initiative_id = ${row}.initiative_id and dm.person_id is not null)`,
    remarks: list({ view: () => remarkView, from: (row) => `deal_remarks ${row}`, where: (row, deal, scope) => [...ofDeal(row, deal), between(row, scope)], order: orderBy("asc", ["id", "uuid"]) }),
  },
};
const dutyView: View = { type: "DealDuty", fields: columns("party", "what", "firstOn", "everyMonths", "untilOn") };
const versionView: View = { type: "DealVersion", fields: columns("number", "hash", "draftedAt", "signedAt") };
const signatureView: View = {
  type: "Signature",
  fields: {
    ...columns("party", "at"),
    // A neighbour's name is for those they agree with; that somebody signed is for everybody.
    person: one({ view: () => personView, from: (row) => `persons ${row}`, where: (row, signature, scope) => [`${row}.id = ${signature}.person_id`, `(${signature}.party <> 'MAINTAINER' or ${between(signature, scope)})`] }),
  },
};
const maintainerView: View = {
  type: "DealMaintainer",
  fields: {
    id: column("id"),
    name: (row) => `coalesce(${row}.name, (select p.name from persons p where p.id = ${row}.person_id))`,
    accepted: (row) => `${row}.person_id is not null`,
    signed: (row) => `exists (select from signatures ds join buurtdeals dd on dd.initiative_id = ds.initiative_id and dd.version = ds.version where ds.initiative_id = ${row}.initiative_id and ds.person_id = ${row}.person_id)`,
  },
};
const remarkView: View = { type: "DealRemark", fields: { ...columns("id", "version", "text", "createdAt"), author: byColumn(() => personView, "persons", "author_id") } };

export function buurtdealOf(): Relation {
  return one({ view: () => buurtdealView, from: (row) => `buurtdeals ${row}`, where: (row, initiative) => [`${row}.initiative_id = ${initiative}.id`] });
}
