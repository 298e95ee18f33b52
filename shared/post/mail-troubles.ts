/** BOUNCED: what goes to the address comes back. COMPLAINED: its reader called it spam. */
export const mailTroubles = ["BOUNCED", "COMPLAINED"] as const;
export type MailTrouble = (typeof mailTroubles)[number];
