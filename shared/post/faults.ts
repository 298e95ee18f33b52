/**
 * What came in the way of a mail: REFUSED_ADDRESS nobody has this address; REFUSED it is not taken, and never will be; PUT_OFF it is not taken now;
 * SERVER_AWAY our mail server takes nothing; NOT_WANTED its reader wants no such mail.
 */
export const mailFaults = ["REFUSED_ADDRESS", "REFUSED", "PUT_OFF", "SERVER_AWAY", "NOT_WANTED"] as const;
export type MailFault = (typeof mailFaults)[number];
