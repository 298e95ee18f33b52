import { applyUpdate, encodeStateAsUpdate } from "yjs";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { guard } from "../../../platform/policy.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { mayDraft, mayReadInitiative } from "../../initiatives/initiative.policy.ts";
import { fitsInto, isUpdate } from "../update-check.ts";
import { docOf, stateOf, storeState, tellSaved } from "./draft-state.ts";

export interface Merge {
  readonly id: string;
  /** Base64, as is the state vector of who sends it. */
  readonly update: string;
  readonly vector?: string | null;
}

const guardDraft = guard("initiatives", mayReadInitiative, mayDraft);

/** Merges what somebody wrote into the stored document, and answers what of it they do not have yet. */
export async function mergeDraft(work: Work, input: Merge): Promise<Uint8Array> {
  const initiative = await lockInitiative(work, input.id);
  await guardDraft(work, initiative.id);
  const update = bytesOf(input.update);
  refuseIf(!isUpdate(update) && "INVALID_TEXT");
  const doc = docOf(await stateOf(work, initiative.id));
  refuseIf(fitsInto(doc, update));
  let changed = false;
  doc.once("update", () => void (changed = true));
  applyUpdate(doc, update);
  if (changed && (await storeState(work, initiative, doc)).raised) tellSaved(work, initiative);
  return missing(doc, input.vector);
}

function missing(doc: Parameters<typeof encodeStateAsUpdate>[0], vector: string | null | undefined): Uint8Array {
  try {
    return encodeStateAsUpdate(doc, vector ? bytesOf(vector) : undefined);
  } catch {
    throw new Refused("INVALID_TEXT");
  }
}

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, "base64"));
}
