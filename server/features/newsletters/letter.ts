import type { NewsletterKind, NewsletterSectionKind } from "#shared/newsletters/newsletters.ts";
import { type Runner, Statement } from "../../platform/database/statement.ts";
import { ofParameters } from "../../platform/policy.ts";
import { asUuid } from "../../platform/uuid.ts";
import { composed, isStillPublic, itemColumns } from "./composed.ts";
import { mayReadNewsletter } from "./newsletter.policy.ts";

export interface LetterItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO 8601, as JSON holds it. */
  readonly at: string;
  readonly place: string;
  readonly outcome: "GRANTED" | "REFUSED" | "UNTREATED" | null;
  readonly cents: number | null;
  readonly supporters: number | null;
  readonly needed: number | null;
}
/** A newsletter as it is written out: in a mail, or on paper. */
export interface Letter {
  readonly id: string;
  readonly kind: NewsletterKind;
  readonly wijkId: string;
  readonly wijk: string;
  readonly title: string;
  readonly words: string;
  /** Null of a draft. */
  readonly sentAt: Date | null;
  /** Those in which there is something. */
  readonly sections: readonly { readonly kind: NewsletterSectionKind; readonly items: readonly LetterItem[] }[];
}

const scope = ofParameters;
const items = `(select jsonb_agg(to_jsonb(it) - 'nth' order by it.nth) from (select ir.*, row_number() over () as nth from jsonb_to_recordset(s.items) as ir (${itemColumns})) it where ${isStillPublic("it", "s", scope)})`;
const sections = `(select coalesce(jsonb_agg(jsonb_build_object('kind', f.kind, 'items', f.items) order by f.nth), '[]') from (select s.kind, s.nth, ${items} as items
  from rows from (jsonb_to_recordset(${composed("n", scope)}) as (kind text, items jsonb)) with ordinality as s (kind, items, nth)) f where f.items is not null)`;
const read = (mayRead: string) => new Statement<Letter & Record<string, unknown>>(
  `select n.id, n.kind, n.wijk_id as "wijkId", w.name as wijk, n.title, n.words, n.sent_at as "sentAt", ${sections} as sections, ($2::uuid, $3::timestamptz) is not null
   from newsletters n join wijken w on w.id = n.wijk_id where n.id = $1 and ${mayRead}`,
);
const forReader = read(mayReadNewsletter("n", scope));
const forThePost = read("true");

/** As this viewer may read it; null where there is none for them. */
export async function readLetter(run: Runner, id: string, viewer: string | null, now: Date): Promise<Letter | null> {
  return (await forReader.run(run, [asUuid(id), viewer, now]))[0] ?? null;
}

/** As it goes out now. Throws where there is none. */
export async function letterToPost(run: Runner, id: string, now: Date): Promise<Letter> {
  const [letter] = await forThePost.run(run, [id, null, now]);
  if (!letter) throw new Error("a newsletter that goes out is gone");
  return letter;
}
