import { id } from "./telling.ts";

export const ofGroup = "null::uuid as initiative_id, g.id as group_id, null as text, g.name as about";
export const groupOf = (who: string, among = "groupId") => `select m.person_id, ${ofGroup} from groups g join memberships m on m.group_id = g.id and m.state = 'ACTIVE' ${who} where g.id = ${id(among)}`;
