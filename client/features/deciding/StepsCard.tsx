import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useDecidingTexts } from "#client/texts/own/deciding.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import styles from "./Deciding.module.css";

const StepsCard_initiative = graphql(`
  fragment StepsCard_initiative on Initiative {
    id
    dossier { steps { key role source positive words at } }
  }
`);

/** What the route of an application asks before its decision, and what came of each. */
export function StepsCard({ initiative }: { readonly initiative: FragmentType<typeof StepsCard_initiative> }) {
  const words = useDecidingTexts();
  const { words: common } = useTexts();
  const { date } = useFormat();
  const steps = usePart(StepsCard_initiative, initiative).dossier?.steps ?? [];
  if (!steps.length) return null;
  return (
    <Card heading={words.steps}>
      <ol className={styles.steps}>
        {steps.map(({ key, role, positive, words: said, at }) => (
          <li key={key}>
            <p><b>{words.step[key] ?? key}</b> <Chip tone={positive === null ? "plain" : positive ? "good" : "bad"}>{positive === null ? words.open : positive ? words.positive : words.negative}</Chip></p>
            <p className={styles.soft}>{common.roleKind[role]}{at && <>, <time dateTime={at}>{date(at)}</time></>}</p>
            {said && <p className={styles.text}>{said}</p>}
          </li>
        ))}
      </ol>
      <p className={styles.soft}>{words.sources([...new Set(steps.map(({ source }) => source))].join("; "))}</p>
    </Card>
  );
}
