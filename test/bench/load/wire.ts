import { setTimeout as sleep } from "node:timers/promises";

/** One HTTP request as the bytes that go over the wire, made once so that the loader only sends. */
export interface Wire {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly cookie?: string | undefined;
  readonly body?: string;
}

export function bytesOf({ method, path, cookie, body }: Wire): string {
  const headers = [
    `${method} ${path} HTTP/1.1`, "Host: 127.0.0.1", "Connection: keep-alive",
    ...(cookie ? [`Cookie: ${cookie}`] : []),
    ...(body === undefined ? [] : ["Content-Type: application/json", `Content-Length: ${Buffer.byteLength(body)}`]),
  ];
  return `${headers.join("\r\n")}\r\n\r\n${body ?? ""}`;
}

/** The same request by the ordinary client, outside of what is timed. A server that is too busy is asked again. */
export async function ask(url: string, { method, path, cookie, body }: Wire): Promise<string> {
  const headers = { ...(cookie && { cookie }), ...(body !== undefined && { "content-type": "application/json" }) };
  const send = () => fetch(url + path, { method, headers, ...(body !== undefined && { body }) });
  let answer = await send();
  for (let again = 0; answer.status === 503 && again < 20; again += 1) {
    await answer.arrayBuffer();
    await sleep(250);
    answer = await send();
  }
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${method} ${path} answers ${answer.status}: ${text.slice(0, 300)}`);
  return text;
}
