import type { ComponentType } from "react";
import type { ApplicationPart } from "#shared/subsidies/application.ts";
import { ChecklistFields } from "./ChecklistFields.tsx";
import { CofinancingFields } from "./CofinancingFields.tsx";
import type { FieldsProps } from "./part-fields.ts";
import { PlanFields } from "./PlanFields.tsx";
import { ContactFields, EarlierFields, MoreFields, PermitFields, UpkeepFields } from "./SmallFields.tsx";

const fieldsOf: { readonly [Part in ApplicationPart]: ComponentType<FieldsProps<Part>> } = {
  PLAN: PlanFields, COSTS: MoreFields, COFINANCING: CofinancingFields, EARLIER: EarlierFields, CONTACT: ContactFields, PERMITS: PermitFields, UPKEEP: UpkeepFields, CRITERIA: ChecklistFields,
};

export function PartFields<Part extends ApplicationPart>({ part, ...props }: FieldsProps<Part> & { readonly part: Part }) {
  const Fields = fieldsOf[part] as ComponentType<FieldsProps<Part>>;
  return <Fields {...(props as unknown as FieldsProps<Part>)} />;
}
