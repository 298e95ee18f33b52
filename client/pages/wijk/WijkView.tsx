import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { ActivityItem, type ActivityItem_activity } from "#client/features/activities/ActivityItem.tsx";
import { People } from "#client/features/contacts/People.tsx";
import { FollowLater } from "#client/features/following/FollowLater.tsx";
import { GroupItem } from "#client/features/groups/GroupItem.tsx";
import { ThemeCard } from "#client/features/themes/ThemeCard.tsx";
import { Thermometer } from "#client/features/thermometer/Thermometer.tsx";
import { WijkenMap } from "#client/features/wijken/WijkenMap.tsx";
import { WijkList } from "#client/features/wijken/WijkList.tsx";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { OnTheWay } from "./OnTheWay.tsx";
import { Outcomes } from "./Outcomes.tsx";
import { SupportWanted } from "./SupportWanted.tsx";
import { WijkLead } from "./WijkLead.tsx";
import { WijkView_wijk } from "./wijk-fragment.ts";
import styles from "./WijkView.module.css";

interface WijkViewProps {
  readonly wijk: FragmentType<typeof WijkView_wijk>;
  readonly activities: readonly (FragmentType<typeof ActivityItem_activity> & { readonly id: string })[];
  readonly wijken: readonly { readonly id: string; readonly name: string }[];
}

export function WijkView({ wijk: masked, activities, wijken }: WijkViewProps) {
  const texts = useTexts();
  const agenda = useAgendaTexts();
  const { number } = useFormat();
  const viewer = useViewer();
  const wijk = usePart(WijkView_wijk, masked);
  const { id, name, thermometer, themes, gathering, others, done } = wijk;
  const year = thermometer?.year ?? new Date().getFullYear();
  return (
    <div data-wijk={id}>
      <Page
        title={name}
        above={<p>{viewer?.wijk?.id === id && <b>{texts.wijk.yours} · </b>}{texts.wijk.above(wijk.cluster.name, number(wijk.inhabitants))}</p>}
        lead={<WijkLead gathering={gathering.nodes.length} more={gathering.pageInfo.hasNextPage} thermometer={thermometer} />}
        actions={<><LinkButton to={paths.startGroup(id)}>{texts.wijk.startGroup}</LinkButton><LinkButton look="plain" to={paths.newsletters(id)}>{texts.wijk.newsletters}</LinkButton><FollowLater what={{ wijkId: id }} /></>}
        figure={<WijkenMap wijken={wijken} current={id} />}
      />
      <section className={styles.themes} aria-labelledby="themes">
        <h2 id="themes">{texts.wijk.themes(themes[0]?.year ?? year)}</h2>
        <p>{texts.wijk.themesLead}</p>
        {themes.length ? <ul>{themes.map((theme) => <ThemeCard key={theme.id} theme={theme} />)}</ul> : <EmptyState text={texts.wijk.noThemes} />}
      </section>
      <div className={styles.grid}>
        <div className={styles.first}><SupportWanted wijkId={id} initiatives={gathering.nodes} /></div>
        <div className={styles.side}>
          <Card heading={texts.thermometer.heading}>
            {thermometer ? (
              <>
                <p className={styles.about}>{texts.thermometer.about(year)}</p>
                <Thermometer thermometer={thermometer} bandLink={(band) => `${paths.money(id)}#${band}`} />
                <p className={styles.all}><Link to={paths.money(id)}>{texts.thermometer.all}</Link></p>
              </>
            ) : (
              <EmptyState text={texts.thermometer.none(year)} />
            )}
          </Card>
          <Card heading={texts.wijk.groups} aside={<Link to={paths.groups(id)}>{texts.wijk.allGroups}</Link>}>
            {wijk.groups.nodes.length ? (
              <ul>{wijk.groups.nodes.map((group) => <GroupItem key={group.id} group={group} />)}</ul>
            ) : (
              <EmptyState text={texts.wijk.noGroups}><LinkButton look="quiet" to={paths.startGroup(id)}>{texts.wijk.startGroup}</LinkButton></EmptyState>
            )}
          </Card>
        </div>
        <div className={styles.main}>
          <Card heading={texts.wijk.agenda} aside={<Link to={paths.agenda(id)}>{texts.wijk.wholeAgenda}</Link>}>
            {activities.length ? <ul>{activities.map((activity) => <ActivityItem key={activity.id} activity={activity} />)}</ul> : <EmptyState text={texts.wijk.noActivities} />}
            <p><Link to={paths.followAgenda({ wijk: id })}>{agenda.follow}</Link></p>
          </Card>
          <OnTheWay initiatives={others.nodes} />
          {done.nodes.length > 0 && <Outcomes wijkId={id} initiatives={done.nodes} />}
        </div>
      </div>
      <div className={styles.people}>
        <Card heading={texts.wijk.people}>
          {wijk.contacts.length ? <People wijk={wijk} /> : <EmptyState text={texts.wijk.noPeople} />}
        </Card>
      </div>
      <nav aria-labelledby="others" className={styles.others}>
        <h2 id="others">{texts.wijk.others}</h2>
        <WijkList wijken={wijken} current={id} />
      </nav>
    </div>
  );
}
