import { type Rule, anonymous, not, rule } from "../../platform/policy.ts";
import { editor } from "../organisations/organisation.policy.ts";

/** Over a row of organisations: following calendars and bringing in files in its name. */
export const mayKeepSource: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(editor), "NOT_ALLOWED"]);
