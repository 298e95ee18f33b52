import { createHash } from "node:crypto";
import { draftTexts, type Draft } from "#shared/initiatives/draft.ts";

/** The text of a draft as a dossier keeps it, with the hash of exactly these words in exactly this order. */
export function frozen(draft: Draft): { text: Draft; hash: string } {
  const texts = Object.fromEntries(draftTexts.map((field) => [field, draft[field]])) as Record<(typeof draftTexts)[number], string>;
  const text = { ...texts, lines: draft.lines.map(({ kind, description, cents }) => ({ kind, description, cents })) };
  return { text, hash: createHash("sha256").update(JSON.stringify(text)).digest("hex") };
}
