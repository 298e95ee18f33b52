import { limits } from "#shared/initiatives/limits.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import type { FieldsProps } from "./part-fields.ts";

export function PlanFields({ value, change }: FieldsProps<"PLAN">) {
  const { fields, serves } = useApplicationTexts();
  return (
    <>
      <TextArea label={fields.reaches} hint={fields.reachesHint} limit={limits.answer} rows={3} value={value.reaches} onChange={(reaches) => change({ reaches })} />
      <RadioGroup
        label={fields.serves}
        hint={fields.servesHint}
        value={value.serves ?? ""}
        onChange={(chosen) => change({ serves: chosen as keyof typeof serves })}
        options={(["WIJK", "BUURT", "STREET"] as const).map((each) => ({ value: each, label: serves[each] }))}
      />
      {value.serves === "STREET" && <Checkbox label={fields.outdoorPlayDay} checked={value.outdoorPlayDay} onChange={(outdoorPlayDay) => change({ outdoorPlayDay })} />}
    </>
  );
}
