/** KEPT: what stood before another version was put back, when it was not kept yet. */
export const versionKinds = ["STARTED", "NAMED", "KEPT", "RESTORED", "OPENED", "AMENDED", "HANDED_IN"] as const;
export type VersionKind = (typeof versionKinds)[number];
