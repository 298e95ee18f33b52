import { largestFile } from "#shared/files/files.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import type { Problem } from "#client/lib/use-act.ts";

export const acceptedFiles = ".pdf,.jpg,.jpeg,.png,.webp,.odt,.ods,.docx,.xlsx";

/** Sends a file to a group; null when it is kept there. What it is, the server looks at. */
export async function uploadFile(groupId: string, file: File): Promise<Problem | null> {
  if (file.size > largestFile) return "FILE_TOO_LARGE";
  try {
    const answer = await fetch(`/groups/${groupId}/files?naam=${encodeURIComponent(file.name)}`, { method: "POST", credentials: "same-origin", headers: { "content-type": "application/octet-stream" }, body: file });
    const { reason } = (await answer.json()) as { readonly reason?: RefusalReason };
    return answer.ok ? null : (reason ?? "SEND_FAILED");
  } catch {
    return "SEND_FAILED";
  }
}
