import { useMeasureTexts } from "#client/texts/own/measures.ts";
import { Card } from "#client/ui/Card.tsx";
import type { Rule } from "./RuleList.tsx";
import styles from "./Moderation.module.css";

interface RuleChangesProps {
  readonly from: readonly Rule[];
  readonly to: readonly Rule[];
}

/** What a version changed in the one before it, rule by rule. */
export function RuleChanges({ from, to }: RuleChangesProps) {
  const words = useMeasureTexts();
  const numbers = [...new Set([...from, ...to].map(({ number }) => number))].sort((one, other) => one - other);
  const changes = numbers.flatMap((number) => {
    const [before, after] = [from, to].map((rules) => rules.find((rule) => rule.number === number));
    if (before?.title === after?.title && before?.text === after?.text) return [];
    return [{ number, before, after, what: !before ? words.added : !after ? words.removed : words.reworded }];
  });
  return (
    <Card heading={words.changed}>
      {changes.length === 0 && <p>{words.unchanged}</p>}
      <ul className={styles.list}>
        {changes.map(({ number, before, after, what }) => (
          <li key={number}>
            <b>{number}. {what}</b>
            {before && <p><del>{before.title}. {before.text}</del></p>}
            {after && <p><ins>{after.title}. {after.text}</ins></p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
