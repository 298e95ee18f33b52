import { type ApplicationPart, type Said, type SaidParts, readPart, unsaid } from "#shared/subsidies/application.ts";

/** Parts as the server gives them, in their own forms. What is not (any more) of such a form counts as not said. */
export function saidParts(parts: readonly { readonly part: ApplicationPart; readonly said: unknown }[]): SaidParts {
  return Object.fromEntries(parts.map(({ part, said }) => [part, saidOf(part, said)]));
}

export function saidOf<Part extends ApplicationPart>(part: Part, value: unknown): Said[Part] {
  const found = readPart(part, value);
  return "said" in found ? found.said : unsaid[part];
}
