import type { RefusalReason } from "#shared/refusal-reasons.ts";
import type { Problem } from "#client/lib/use-act.ts";

export type SendProblem = Problem;
interface Given {
  readonly what: string;
  readonly cents: number;
  readonly spentOn: string;
  /** Empty: of none of the plan's lines. */
  readonly lineId: string;
}

/** Sends a receipt with what it says. Answers why it was not taken, or null. */
export async function sendReceipt(initiativeId: string, file: File, { what, cents, spentOn, lineId }: Given): Promise<SendProblem | null> {
  const query = new URLSearchParams({ what, cents: String(cents), spentOn, ...(lineId && { lineId }) });
  try {
    const answer = await fetch(`/receipts/${initiativeId}?${query.toString()}`, { method: "POST", credentials: "same-origin", headers: { "content-type": file.type || "application/octet-stream" }, body: file });
    if (answer.ok) return null;
    return ((await answer.json()) as { readonly reason?: RefusalReason }).reason ?? "SEND_FAILED";
  } catch {
    return "SEND_FAILED";
  }
}
