/** KEPT: what stood before another version was put back, when it was not kept yet. COMPLETED: after it was handed in, because that was asked. */
export const versionKinds = ["STARTED", "NAMED", "KEPT", "RESTORED", "OPENED", "AMENDED", "HANDED_IN", "COMPLETED"] as const;
export type VersionKind = (typeof versionKinds)[number];
