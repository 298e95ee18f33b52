import type { BudgetLine } from "#shared/initiatives/draft.ts";
import { exampleBudgets, type Template, templateSources } from "#shared/initiatives/templates.ts";
import { useTemplateWords } from "#client/texts/own/templates.ts";
import { Card } from "#client/ui/Card.tsx";
import { ExampleBudget } from "./ExampleBudget.tsx";
import styles from "./TemplateHelp.module.css";
import { useTemplateText } from "./use-template-texts.ts";

interface TemplateHelpProps {
  readonly template: Template | null;
  /** Puts the lines into the plan; false when there is no room. Left out where there is no plan to put them in. */
  readonly onTake?: (lines: readonly BudgetLine[]) => boolean;
}

/** Beside a plan of this kind: what it might cost, and what the municipality will ask. */
export function TemplateHelp({ template, onTake }: TemplateHelpProps) {
  const words = useTemplateWords();
  const text = useTemplateText(template);
  if (!template || !text) return null;
  const lines = exampleBudgets[template].map((line, nth) => ({ ...line, description: text.lines[nth] ?? "" }));
  return (
    <Card heading={text.name}>
      <div className={styles.help}>
        <section>
          <h3>{words.asks}</h3>
          <ul className={styles.asks}>
            {text.asks.map(({ text: asked, source }) => <li key={asked}>{asked}{source && <small>{words.source(templateSources[source])}</small>}</li>)}
          </ul>
        </section>
        <ExampleBudget lines={lines} {...(onTake && { onTake })} />
      </div>
    </Card>
  );
}
