// Here for who signs people in; the rule itself is shared with whoever else takes an address.
export { nameFromEmail, parseEmail } from "#shared/members/email-address.ts";
