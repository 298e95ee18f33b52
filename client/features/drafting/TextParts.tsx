import { draftTexts, type DraftText } from "#shared/initiatives/draft.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { TextArea } from "#client/ui/TextArea.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { oneLine, type DraftForm } from "./draft-form.ts";

interface TextPartsProps {
  readonly form: DraftForm;
  readonly onChange: (field: DraftText, value: string) => void;
}

/** The words of a plan, each with the question it answers. Only title and goal must be there to save. */
export function TextParts({ form, onChange }: TextPartsProps) {
  const { drafting, refusals } = useTexts();
  return draftTexts.map((field) => {
    const words = drafting.fields[field];
    const common = { label: words.label, hint: words.hint, required: field === "title" || field === "goal", value: form[field], onChange: (value: string) => onChange(field, value) };
    if (!oneLine.includes(field)) return <TextArea key={field} {...common} limit={limits[field]} rows={field === "goal" ? 6 : 3} />;
    const check = (value: string) => {
      const problem = textProblem(tidy(value), field, true);
      return problem && refusals[problem];
    };
    return <TextField key={field} {...common} check={check} />;
  });
}
