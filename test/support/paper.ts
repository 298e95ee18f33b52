import { extractText, getDocumentProxy } from "unpdf";

/** What a PDF says, as one line: where its lines break hangs on how wide each letter happens to be. */
export async function readPaper(bytes: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: true });
  return { document, text: text.replace(/\s+/gu, " ") };
}
