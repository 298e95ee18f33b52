/** An answer that Postgres has already written as JSON; it is sent as it is, never parsed. */
export class JsonText {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Apollo's `stringifyResult`: splices such an answer into the body. */
export function stringifyResult(result: object): string {
  const { data, ...rest } = result as { data?: unknown };
  if (!(data instanceof JsonText)) return JSON.stringify(result);
  const others = Object.entries(rest).filter(([, value]) => value !== undefined);
  return `{"data":${data.text}${others.map(([key, value]) => `,${JSON.stringify(key)}:${JSON.stringify(value)}`).join("")}}`;
}
