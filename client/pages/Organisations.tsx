import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Cards } from "#client/ui/Cards.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Page } from "#client/ui/Page.tsx";
import styles from "./Organisations.module.css";

const OrganisationsQuery = graphql(`
  query Organisations {
    organisations { id name kind about }
  }
`);

export function Organisations() {
  const { organisations: texts } = useTexts();
  const answer = useQuery(OrganisationsQuery, useQuestion("/organisaties", OrganisationsQuery));
  return (
    <Page title={texts.title} lead={<p>{texts.lead}</p>}>
      <Answer of={answer}>
        {({ organisations }) =>
          organisations.length ? (
            <Cards>
              {organisations.map(({ id, name, kind, about }) => (
                <Card key={id}>
                  <article className={styles.organisation}>
                    <h2><Link to={paths.organisation(id)}>{name}</Link></h2>
                    <p>{about}</p>
                    <p><Chip tone="brick">{kind}</Chip></p>
                  </article>
                </Card>
              ))}
            </Cards>
          ) : (
            <EmptyState text={texts.none} />
          )
        }
      </Answer>
    </Page>
  );
}
