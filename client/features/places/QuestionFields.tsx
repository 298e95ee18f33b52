import { limits } from "#shared/initiatives/limits.ts";
import { usePlacesTexts } from "#client/texts/own/places.ts";
import { Select } from "#client/ui/Select.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import type { Question, RegisterDraft } from "./register-draft.ts";

interface QuestionFieldsProps {
  readonly questions: readonly Question[];
  readonly answers: RegisterDraft["answers"];
  readonly onChange: (answers: RegisterDraft["answers"]) => void;
}

/** What the organiser asks. */
export function QuestionFields({ questions, answers, onChange }: QuestionFieldsProps) {
  const words = usePlacesTexts();
  return questions.map(({ id, question, choices, required }) => {
    const field = { label: question, required, value: answers[id] ?? "", onChange: (value: string) => onChange({ ...answers, [id]: value }) };
    return choices.length ? <Select key={id} {...field} placeholder={words.choose} options={choices.map((choice) => ({ value: choice, label: choice }))} /> : <TextArea key={id} {...field} rows={2} limit={limits.registrationAnswer} />;
  });
}
