import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { OwnRegistration } from "#client/features/places/OwnRegistration.tsx";
import styles from "#client/features/places/Places.module.css";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { usePlacesTexts } from "#client/texts/own/places.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";

const RegistrationPageQuery = graphql(`
  query RegistrationPage($key: String!) {
    registration(key: $key) { id activity { id title startsAt place } ...OwnRegistration_registration }
  }
`);

/** Where the link in a mail leads: nothing changes by looking, as a scanner of mail does; the buttons do it. */
export function RegistrationPage() {
  const words = usePlacesTexts();
  const { weekday, time } = useFormat();
  const { key = "" } = useParams();
  const answer = useQuery(RegistrationPageQuery, { variables: { key }, fetchPolicy: "cache-and-network" });
  return (
    <Answer of={answer}>
      {({ registration }) => {
        if (!registration) return <Page title={words.gone} lead={<p>{words.goneLead}</p>} actions={<LinkButton look="quiet" to={paths.agenda()}>{words.toAgenda}</LinkButton>} />;
        const { activity: { id, title, startsAt, place } } = registration;
        return (
          <Page title={title} lead={<p>{weekday(startsAt)}, {time(startsAt)} · {place}</p>} actions={<LinkButton look="quiet" to={paths.activity(id)}>{words.again}</LinkButton>}>
            <div className={styles.page}><Card><OwnRegistration registration={registration} linkKey={key} /></Card></div>
          </Page>
        );
      }}
    </Answer>
  );
}
