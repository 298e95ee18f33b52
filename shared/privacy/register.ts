// The processing register (AVG 30) in words that residents know: one entry a category, generated into the page /privacy and the exports.
import type { CategoryId } from "./categories.ts";
import { en } from "./register/en.ts";
import { nl } from "./register/nl.ts";
import { uk } from "./register/uk.ts";

/** Of the AVG (GDPR), each with the law that it leans on. The municipality confirms them before use; state of 22 November 2026. */
export type Ground = "participation" | "subsidy" | "security" | "rights";

export interface Entry {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly seenBy: string;
  readonly source: string;
  readonly kept: string;
  /** What is left of it after an account is erased; null: nothing. */
  readonly afterErasure: string | null;
}
export type Entries = Readonly<Record<CategoryId, Entry>>;

const grounds: Readonly<Record<CategoryId, Ground>> = {
  account: "participation", residence: "participation", signIn: "security", roles: "participation", groups: "participation", plans: "participation", votes: "participation", street: "participation", talk: "participation",
  registrations: "participation", reports: "participation", dossiers: "subsidy", office: "subsidy", contacts: "participation", messages: "participation", exports: "rights", log: "security", events: "participation",
};

export const registered = Object.keys(grounds) as readonly CategoryId[];

export const register = Object.fromEntries(registered.map((id) => [id, { ground: grounds[id], nl: nl[id], en: en[id], uk: uk[id] }])) as Readonly<
  Record<CategoryId, { readonly ground: Ground; readonly nl: Entry; readonly en: Entry; readonly uk: Entry }>
>;
