import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { FollowLater } from "#client/features/following/FollowLater.tsx";
import { GroupItem } from "#client/features/groups/GroupItem.tsx";
import { InitiativeCard } from "#client/features/initiatives/InitiativeCard.tsx";
import { Ladder } from "#client/features/themes/Ladder.tsx";
import { ThemeThread } from "#client/features/threads/ThemeThread.tsx";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import styles from "./ThemeView.module.css";

const ThemeView_theme = graphql(`
  fragment ThemeView_theme on Wijkthema {
    id
    title
    about
    domain
    year
    participationLevel
    wijk { id name }
    initiatives(first: 4) { nodes { id ...InitiativeCard_initiative } pageInfo { hasNextPage } }
    groups(first: 10) { nodes { id ...GroupItem_group } }
    ...ThemeThread_theme
  }
`);

/** What a wijk works on together: what people plan and say there, and who does. */
export function ThemeView({ theme: masked }: { readonly theme: FragmentType<typeof ThemeView_theme> }) {
  const { theme: texts, wijk: words, words: names } = useTexts();
  const theme = usePart(ThemeView_theme, masked);
  const { id, title, about, domain, year, participationLevel, wijk, initiatives, groups } = theme;
  const all = paths.initiatives({ wijk: wijk.id, theme: theme.id });
  return (
    <div data-wijk={wijk.id}>
      <Page title={title} above={<p>{texts.kind(year)} <Link to={paths.wijk(wijk.id)}>{wijk.name}</Link> · {names.domain[domain]}</p>} lead={<p>{about}</p>} actions={<><LinkButton to={paths.startGroup(wijk.id)}>{words.startGroup}</LinkButton><FollowLater what={{ themeId: id }} /></>}>
        <div className={styles.page}>
          <div className={styles.main}>
            <section aria-labelledby="plans" className={styles.plans}>
              <div className={styles.head}><h2 id="plans">{texts.plans}</h2>{initiatives.pageInfo.hasNextPage && <Link to={all}>{texts.allPlans}</Link>}</div>
              {initiatives.nodes.length ? initiatives.nodes.map((initiative) => <InitiativeCard key={initiative.id} initiative={initiative} showWijk={false} />) : <EmptyState text={texts.noPlans} />}
            </section>
            <ThemeThread theme={theme} />
          </div>
          <div className={styles.aside}>
            <Card heading={texts.say}><Ladder level={participationLevel} /></Card>
            <Card heading={words.groups}>
              {groups.nodes.length ? <ul>{groups.nodes.map((group) => <GroupItem key={group.id} group={group} />)}</ul> : <EmptyState text={texts.noGroups} />}
            </Card>
          </div>
        </div>
      </Page>
    </div>
  );
}
