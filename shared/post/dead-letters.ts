/** What carries word by itself, and can give up. */
export const deadLetterKinds = ["MAIL", "PUSH", "REACTION", "FORWARDING"] as const;
export type DeadLetterKind = (typeof deadLetterKinds)[number];
