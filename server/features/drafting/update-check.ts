// What somebody sends is looked at before the document takes it: a hostile update must neither break it nor fill it.
import { ContentAny, ContentDeleted, ContentFormat, ContentString, ContentType, Doc, Item, applyUpdate, decodeUpdate, encodeStateAsUpdate } from "yjs";
import { linesPart, plainParts, richParts, shapeDocument } from "#shared/drafting/document.ts";
import { largestDocument } from "#shared/drafting/messages.ts";
import { limits } from "#shared/initiatives/limits.ts";

const parts: ReadonlySet<string> = new Set([...richParts, ...plainParts, linesPart]);
/** Letters, marks, elements and plain values; no documents within the document, no files, no embedded things. */
const kinds = [ContentString, ContentFormat, ContentType, ContentAny, ContentDeleted] as const;
/** Lists in lists go so deep at most; taking out what is nested without end would end the process's stack. */
const deepest = 40;
const mostLines = 4 * limits.lines;
type Nested = ContentType["type"];

/** Whether these bytes are an update of the parts that there are, with what may stand in them. */
export function isUpdate(update: Uint8Array): boolean {
  try {
    return decodeUpdate(update).structs.every((struct) => !(struct instanceof Item) || (isPart(struct) && kinds.some((kind) => struct.content instanceof kind)));
  } catch {
    return false;
  }
}

/** An item of which only the neighbour is named stands where that one stands. */
function isPart({ parent }: Item): boolean {
  return typeof parent !== "string" || parts.has(parent);
}

/**
 * Why a document cannot take an update that is one, or null. What only writes letters is taken as it is; what makes elements, or could
 * complete elements that wait for it, is tried on a copy first.
 */
export function fitsInto(doc: Doc, update: Uint8Array, bytes = encodeStateAsUpdate(doc).length): "TEXT_TOO_LONG" | "INVALID_TEXT" | null {
  if (bytes + update.length > largestDocument) return "TEXT_TOO_LONG";
  const makes = decodeUpdate(update).structs.some((struct) => struct instanceof Item && struct.content instanceof ContentType);
  return (makes || doc.store.pendingStructs) && !isSoundWith(doc, update) ? "INVALID_TEXT" : null;
}

function isSoundWith(doc: Doc, update: Uint8Array): boolean {
  const trial = new Doc();
  try {
    shapeDocument(trial);
    applyUpdate(trial, encodeStateAsUpdate(doc));
    applyUpdate(trial, update);
    return trial.getArray(linesPart).length <= mostLines && [...trial.share.values()].every((part) => isWithin(part, deepest));
  } catch {
    return false;
  } finally {
    trial.destroy();
  }
}

function isWithin(type: Nested, levels: number): boolean {
  return levels > 0 && typesIn(type).every((child) => isWithin(child, levels - 1));
}

/** Wherever one can hang: in a row, in a text, or by a name. */
function typesIn({ _start, _map }: Nested): Nested[] {
  const items = [..._map.values()];
  for (let item = _start; item; item = item.right) items.push(item);
  return items.flatMap(({ deleted, content }) => (!deleted && content instanceof ContentType ? [content.type] : []));
}
