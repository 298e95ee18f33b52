import { type Template, templates } from "#shared/initiatives/templates.ts";
import { useTemplateWords } from "#client/texts/own/templates.ts";
import { Select } from "#client/ui/Select.tsx";
import { useTemplateTexts } from "./use-template-texts.ts";

/** Which kind of plan one begins, for the help that comes with it. */
export function TemplateChoice({ value, onChange }: { readonly value: Template | null; readonly onChange: (value: Template | null) => void }) {
  const words = useTemplateWords();
  const texts = useTemplateTexts();
  return (
    <Select
      label={words.choose}
      hint={(value && texts?.[value].about) ?? words.chooseHint}
      placeholder={words.none}
      options={templates.flatMap((template) => (texts ? [{ value: template, label: texts[template].name }] : []))}
      value={texts ? (value ?? "") : ""}
      onChange={(chosen) => onChange(templates.find((template) => template === chosen) ?? null)}
    />
  );
}
