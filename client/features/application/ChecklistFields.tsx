import { limits } from "#shared/initiatives/limits.ts";
import { checklistOf } from "#shared/subsidies/checklist.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import styles from "./Application.module.css";
import type { FieldsProps } from "./part-fields.ts";

/** The criteria and principles of §3.1.4, asked in plain words. */
export function ChecklistFields({ value, change, route }: FieldsProps<"CRITERIA">) {
  const { checklist, fields } = useApplicationTexts();
  const set = (id: string, changes: { met?: boolean; answer?: string }) => {
    const before = value.answers.find((each) => each.id === id) ?? { id, met: false, answer: "" };
    change({ answers: [...value.answers.filter((each) => each.id !== id), { ...before, ...changes }] });
  };
  return checklistOf(route).map(({ id }) => {
    const given = value.answers.find((each) => each.id === id);
    const words = checklist[id];
    return (
      <div key={id} className={styles.criterion}>
        <RadioGroup label={words.title} value={given ? (given.met ? "yes" : "no") : ""} onChange={(met) => set(id, { met: met === "yes" })} options={[{ value: "yes", label: words.met }, { value: "no", label: fields.no }]} />
        <TextArea label={words.question} limit={limits.answer} rows={2} value={given?.answer ?? ""} onChange={(answer) => set(id, { answer })} />
      </div>
    );
  });
}
