// A browser as the sign-in routes see it: it keeps cookies and says where its page is from.
import type { TestApp } from "./app.ts";

export interface Answer {
  readonly status: number;
  readonly body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- each test knows what it asked
  /** As sent, attributes and all. */
  readonly cookies: readonly string[];
  /** Where it sends the browser, which does not follow. */
  readonly location: string | null;
}
export interface Browser {
  get(path: string): Promise<Answer>;
  post(path: string, body: object, headers?: Record<string, string>): Promise<Answer>;
  /** Whose page it would show. */
  me(): Promise<{ id: string; name: string; email: string; locale: string; grade: string } | null>;
  readonly jar: Map<string, string>;
}

export function openBrowser(app: TestApp): Browser {
  const jar = new Map<string, string>();

  async function ask(path: string, init: RequestInit): Promise<Answer> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(app.url + path, { redirect: "manual", ...init, headers: { cookie, ...init.headers } });
    const cookies = answer.headers.getSetCookie();
    for (const each of cookies) {
      const [name = "", value = ""] = (each.split(";")[0] ?? "").split("=");
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    const text = await answer.text();
    return { status: answer.status, body: text.startsWith("{") ? JSON.parse(text) : text, cookies, location: answer.headers.get("location") };
  }

  const post = (path: string, body: object, headers?: Record<string, string>) =>
    ask(path, { method: "POST", headers: { "content-type": "application/json", origin: app.url, ...headers }, body: JSON.stringify(body) });
  return { jar, post, get: (path) => ask(path, {}), me: async () => (await post("/graphql", { query: "{ me { id name email locale grade } }" })).body.data.me };
}

/** The newest mail to an address, with the key and the code that it carries. */
export async function mailTo(app: TestApp, email: string): Promise<{ subject: string; body: string; token: string; code: string }> {
  const { rows } = await app.pool.query<{ subject: string; body: string }>("select subject, body from mails where to_address = $1 order by id desc limit 1", [email]);
  const [mail] = rows;
  if (!mail) throw new Error(`no mail to ${email}`);
  return { ...mail, token: /token=([\w-]+)/.exec(mail.body)?.[1] ?? "", code: /\b(\d{6})\b/.exec(mail.body)?.[1] ?? "" };
}
