import { type Telling, id } from "./telling.ts";

const place = (role: string) => `coalesce((select w.name from wijken w where w.id = ${role}.wijk_id), (select o.name from organisations o where o.id = ${role}.organisation_id), '')`;
const holder = `select ro.person_id, null::uuid as initiative_id, null::uuid as group_id, null as text, ${place("ro")} as about from roles ro where ro.id = ${id("roleId")}`;

/** What concerns a person themselves. */
export const rolesTellings: Readonly<Record<string, Telling>> = {
  RoleGranted: { kind: "ROLE_GRANTED", whom: holder },
  RoleEnded: { kind: "ROLE_ENDED", whom: holder },
  StandInNamed: {
    kind: "STAND_IN_NAMED",
    whom: `select si.stand_in_id as person_id, null::uuid as initiative_id, null::uuid as group_id, null as text, p.name as about from stand_ins si join persons p on p.id = si.person_id where si.id = ${id("standInId")}`,
  },
  ExportReady: {
    kind: "EXPORT_READY",
    whom: `select e.person_id, null::uuid as initiative_id, null::uuid as group_id, null as text, '' as about from exports e where e.id = ${id("exportId")}`,
  },
};
