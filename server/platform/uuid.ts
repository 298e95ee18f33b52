const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** The text if it is a uuid, else null: nobody's id. */
export function asUuid(text: unknown): string | null {
  return typeof text === "string" && uuid.test(text) ? text : null;
}
