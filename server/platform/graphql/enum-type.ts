import { registerEnumType } from "type-graphql";

/** Registers a closed list of shared/ as an enum of the contract; what is stored, sent and shown is the same word. */
export function enumType<Name extends string>(name: string, values: readonly Name[], description?: string): Record<Name, Name> {
  const type = Object.fromEntries(values.map((value) => [value, value])) as Record<Name, Name>;
  registerEnumType(type, { name, ...(description && { description }) });
  return type;
}
