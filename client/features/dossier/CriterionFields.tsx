import type { CriterionId } from "#shared/initiatives/criteria.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import styles from "./CriterionFields.module.css";

export interface TypedCriterion {
  readonly met: "" | "yes" | "no";
  readonly answer: string;
}
interface CriterionFieldsProps {
  readonly id: CriterionId;
  readonly demanded: boolean;
  readonly value: TypedCriterion;
  readonly onChange: (value: TypedCriterion) => void;
}

export function CriterionFields({ id, demanded, value, onChange }: CriterionFieldsProps) {
  const { dossier } = useTexts();
  const words = dossier.criteria[id];
  const options = [{ value: "yes", label: words.met }, { value: "no", label: dossier.no }];
  return (
    <div className={styles.criterion}>
      <RadioGroup
        label={words.title}
        hint={words.why}
        required
        check={(met) => (met === "no" && demanded ? dossier.handIn.demandedMissing : null)}
        options={options}
        value={value.met}
        onChange={(met) => onChange({ ...value, met: met as TypedCriterion["met"] })}
      />
      <TextArea label={words.question} required limit={limits.answer} rows={3} value={value.answer} onChange={(answer) => onChange({ ...value, answer })} />
    </div>
  );
}
