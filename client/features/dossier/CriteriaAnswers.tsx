import { criteria as order, type CriterionId } from "#shared/initiatives/criteria.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import styles from "./CriteriaAnswers.module.css";

interface CriteriaAnswersProps {
  readonly criteria: readonly { readonly id: string; readonly met: boolean; readonly answer: string }[];
}

/** How the initiators answered the four conditions. */
export function CriteriaAnswers({ criteria }: CriteriaAnswersProps) {
  const { dossier } = useTexts();
  return (
    <dl className={styles.answers}>
      {order.map(({ id }) => {
        const given = criteria.find((each) => each.id === id);
        return given && <Answer key={id} title={dossier.criteria[id satisfies CriterionId].title} {...given} />;
      })}
    </dl>
  );
}

function Answer({ title, met, answer }: { readonly title: string; readonly met: boolean; readonly answer: string }) {
  const { dossier } = useTexts();
  return (
    <div>
      <dt>{title}: <span data-met={met}>{met ? dossier.met : dossier.notMet}</span></dt>
      <dd>{answer}</dd>
    </div>
  );
}
