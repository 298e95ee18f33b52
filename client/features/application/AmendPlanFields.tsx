import { limits } from "#shared/initiatives/limits.ts";
import { amendableTexts } from "#shared/subsidies/amending.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { TextArea } from "#client/ui/TextArea.tsx";
import type { AmendFieldsProps } from "./amended-plan.ts";

/** The texts of the plan that can be completed, as they stand. */
export function AmendPlanFields({ value, change }: AmendFieldsProps) {
  const { initiative } = useTexts();
  return amendableTexts.map((part) => (
    <TextArea key={part} label={initiative[part]} required limit={limits[part]} rows={3} value={value[part]} onChange={(typed) => change({ [part]: typed })} />
  ));
}
