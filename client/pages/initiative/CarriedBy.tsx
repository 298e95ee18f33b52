import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Initials } from "#client/ui/Initials.tsx";
import styles from "./CarriedBy.module.css";

const CarriedBy_initiative = graphql(`
  fragment CarriedBy_initiative on Initiative {
    id
    createdAt
    author { id name }
    group { id name }
  }
`);

export function CarriedBy({ initiative }: { readonly initiative: FragmentType<typeof CarriedBy_initiative> }) {
  const { initiative: words, words: common } = useTexts();
  const { date } = useFormat();
  const { author, group, createdAt } = usePart(CarriedBy_initiative, initiative);
  const name = author?.name ?? common.erasedAccount;
  return (
    <Card heading={words.carriedBy}>
      <div className={styles.by}>
        <Initials name={name} />
        <p>
          <b>{name}</b>
          <span className={styles.soft}>{words.onBehalfOf} <Link to={paths.group(group.id)}>{group.name}</Link>, <time dateTime={createdAt}>{date(createdAt)}</time></span>
        </p>
      </div>
    </Card>
  );
}
