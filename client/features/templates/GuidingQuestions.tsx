import type { QuestionedPart, Template } from "#shared/initiatives/templates.ts";
import { useTemplateWords } from "#client/texts/own/templates.ts";
import styles from "./GuidingQuestions.module.css";
import { useTemplateText } from "./use-template-texts.ts";

/** What helps one to write a part of this kind of plan. */
export function GuidingQuestions({ template, part }: { readonly template: Template | null; readonly part: QuestionedPart }) {
  const words = useTemplateWords();
  const text = useTemplateText(template);
  if (!text) return null;
  return (
    <details className={styles.questions} data-questions={part}>
      <summary>{words.questions}</summary>
      <ul>{text.questions[part].map((question) => <li key={question}>{question}</li>)}</ul>
    </details>
  );
}
