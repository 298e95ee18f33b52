/** What may be a campaign: many votes in an hour from one network, several from what looks like one device, many of accounts that had just begun. */
export const supportSignKinds = ["NETWORK", "DEVICE", "FRESH"] as const;
export type SupportSignKind = (typeof supportSignKinds)[number];

/** From how many votes on it is a sign. A household or a stall is none; nothing is ever removed by itself. */
export const signFrom = { NETWORK: 10, DEVICE: 4, FRESH: 10 } as const satisfies Record<SupportSignKind, number>;
export const burstMinutes = 60;
/** An account is fresh for so many hours. */
export const freshHours = 48;
