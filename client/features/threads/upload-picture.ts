import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { pictureTypes } from "#shared/threads/pictures.ts";
import type { Problem } from "#client/lib/use-act.ts";

export interface Uploaded {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}
export type Upload = { readonly picture: Uploaded; readonly problem: null } | { readonly picture: null; readonly problem: Problem };

/** Twice what a screen shows of it: a telephone's own picture is ten times as large, and its owner pays for each megabyte. */
const longestSide = 2_400;

/** Sends a picture, made smaller first where the browser can. It waits there for a day to be posted. */
export async function uploadPicture(file: File): Promise<Upload> {
  try {
    const sent = await smaller(file);
    if (!(pictureTypes as readonly string[]).includes(sent.type)) return { picture: null, problem: "INVALID_PICTURE" };
    const answer = await fetch("/pictures", { method: "POST", credentials: "same-origin", headers: { "content-type": sent.type }, body: sent });
    const body = (await answer.json()) as Uploaded & { reason?: RefusalReason };
    return answer.ok ? { picture: body, problem: null } : { picture: null, problem: body.reason ?? "SEND_FAILED" };
  } catch {
    return { picture: null, problem: "SEND_FAILED" };
  }
}

async function smaller(file: File): Promise<Blob> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return file;
  const scale = longestSide / Math.max(bitmap.width, bitmap.height);
  if (scale >= 1 && (pictureTypes as readonly string[]).includes(file.type)) return file;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * Math.min(1, scale));
  canvas.height = Math.round(bitmap.height * Math.min(1, scale));
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return new Promise((made) => canvas.toBlob((blob) => made(blob ?? file), "image/jpeg", 0.9));
}
