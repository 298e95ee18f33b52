export type Answer<T> = { readonly ok: true; readonly body: T } | { readonly ok: false; readonly status: number; readonly reason: string | null };

/** Speaks JSON with the few addresses beside GraphQL (sign-in, the demo mailbox). Status 0: the server was not reached. */
export async function askJson<T>(path: string, body?: unknown): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method: body === undefined ? "GET" : "POST",
      headers: { accept: "application/json", ...(body === undefined ? {} : { "content-type": "application/json" }) },
      credentials: "same-origin",
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return { ok: true, body: answer as T };
    const reason = (Object(answer) as Record<string, unknown>)["reason"];
    return { ok: false, status: response.status, reason: typeof reason === "string" ? reason : null };
  } catch {
    return { ok: false, status: 0, reason: null };
  }
}
