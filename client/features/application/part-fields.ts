import type { ApplicationPart, Said } from "#shared/subsidies/application.ts";
import type { Route } from "#shared/subsidies/routes.ts";

/** What the fields of one part are given: what is typed there now, and what it is held against. */
export interface FieldsProps<Part extends ApplicationPart> {
  readonly value: Said[Part];
  readonly change: (changes: Partial<Said[Part]>) => void;
  readonly incomeCents: number;
  readonly route: Route;
}
