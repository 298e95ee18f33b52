import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import styles from "./UpdatesCard.module.css";

const UpdatesCard_initiative = graphql(`
  fragment UpdatesCard_initiative on Initiative {
    id
    updates { id text createdAt author { id name } }
  }
`);

export function UpdatesCard({ initiative }: { readonly initiative: FragmentType<typeof UpdatesCard_initiative> }) {
  const { initiative: words, words: common } = useTexts();
  const { date } = useFormat();
  const { id, updates } = usePart(UpdatesCard_initiative, initiative);
  if (!updates.length) return null;
  return (
    <Card heading={words.updates}>
      <ol className={styles.updates}>
        {updates.map(({ id: updateId, text, author, createdAt }) => (
          <li key={updateId}>
            <p className={styles.by}><time dateTime={createdAt}>{date(createdAt)}</time> · {author?.name ?? common.erasedAccount}</p>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ol>
      <p className={styles.more}><Link to={paths.doing(id)}>{words.updatesMore}</Link></p>
    </Card>
  );
}
