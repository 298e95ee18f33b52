import { useQuery } from "@apollo/client/react";
import { Link, useLocation } from "react-router";
import { ActivityItem } from "#client/features/activities/ActivityItem.tsx";
import { InitiativeCard } from "#client/features/initiatives/InitiativeCard.tsx";
import { WijkenMap } from "#client/features/wijken/WijkenMap.tsx";
import { WijkList } from "#client/features/wijken/WijkList.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { site } from "#client/lib/site.ts";
import { useHomeTexts } from "#client/texts/own/home.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import { FindWijk } from "./FindWijk.tsx";
import styles from "./Home.module.css";
import { TownMoney } from "./TownMoney.tsx";

const HomeQuery = graphql(`
  query Home($from: DateTime!, $until: DateTime!) {
    wijken { id name thermometer { id ...SmallThermometer_thermometer } }
    thermometer { id year ...Thermometer_thermometer }
    initiatives(first: 4) { nodes { id ...InitiativeCard_initiative } }
    activities(from: $from, until: $until, first: 4) { id ...ActivityItem_activity }
  }
`);

/** Asks one thing, where one lives, and shows meanwhile what goes on in town. */
export function Home() {
  const { groups } = useTexts();
  const home = useHomeTexts();
  const answer = useQuery(HomeQuery, useQuestion("/", HomeQuery));
  // What was done on the page that led here.
  const { said } = Object(useLocation().state) as { readonly said?: string };
  return (
    <Page title={home.title} lead={<p>{home.lead(site.municipality)}</p>} actions={<FindWijk />} figure={answer.data && <WijkenMap wijken={answer.data.wijken} />}>
      {said && <Notice kind="status">{said}</Notice>}
      <Answer of={answer}>
        {({ wijken, thermometer, initiatives, activities }) => (
          <div className={styles.home}>
            <nav className={styles.pick} aria-label={home.orPick}>
              <h2>{home.orPick}</h2>
              <div className={styles.phoneMap}><WijkenMap wijken={wijken} /></div>
              <WijkList wijken={wijken} />
            </nav>
            <section aria-labelledby="newest">
              <div className={styles.head}><h2 id="newest">{home.newest}</h2><Link to={paths.initiatives()}>{home.allInitiatives}</Link></div>
              {initiatives.nodes.length === 0 ? (
                <EmptyState text={home.noInitiatives}><LinkButton to={paths.startGroup()}>{groups.start}</LinkButton></EmptyState>
              ) : (
                <div className={styles.cards}>{initiatives.nodes.map((initiative) => <InitiativeCard key={initiative.id} initiative={initiative} />)}</div>
              )}
            </section>
            {thermometer && <TownMoney thermometer={thermometer} wijken={wijken} />}
            <Card heading={home.soon} aside={<Link to={paths.agenda()}>{home.wholeAgenda}</Link>}>
              {activities.length ? <ul>{activities.map((activity) => <ActivityItem key={activity.id} activity={activity} showWijk />)}</ul> : <EmptyState text={home.nothingSoon} />}
            </Card>
            <How />
          </div>
        )}
      </Answer>
    </Page>
  );
}

function How() {
  const home = useHomeTexts();
  return (
    <section className={styles.how} aria-labelledby="how">
      <div className={styles.head}><h2 id="how">{home.how}</h2><Link to={paths.howItWorks}>{home.howMore}</Link></div>
      <ol>{home.steps.map(({ title, text }) => <li key={title}><h3>{title}</h3><p>{text}</p></li>)}</ol>
    </section>
  );
}
