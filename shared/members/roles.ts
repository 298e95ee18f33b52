/** What somebody can be entrusted with, in all of town, in a wijk or for an organisation. A resident is whoever lives there, and a steward a member: nobody gives those. */
export const roleKinds = [
  "RESIDENT", "ORGANISATION_EDITOR", "WIJKREGISSEUR", "WIJKWETHOUDER", "CLUSTERTEAM_MANAGER", "WETHOUDER", "ADMINISTRATOR", "COUNCIL_READER",
] as const;
export type RoleKind = (typeof roleKinds)[number];

/** Why a role was ended: a code, because the log keeps no words about people. */
export const endReasons = ["OTHER_POST", "OWN_REQUEST", "MISTAKE", "MISUSE"] as const;
export type EndReason = (typeof endReasons)[number];
